from typing_extensions import TypedDict


class ResponseImageGenerationCallSvgUsageParam(TypedDict):
    """Token usage of an SVG image."""

    input_tokens: int
    """Tokens in the input."""
    model: str
    """Model to use."""
    output_tokens: int
    """Tokens in the output."""
    reasoning_tokens: int
    """Tokens used for reasoning."""
    total_tokens: int
    """Tokens in total."""
