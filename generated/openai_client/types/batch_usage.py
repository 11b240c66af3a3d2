from .._core.models import Model


class InputTokensDetails(Model):
    """Input tokens by kind."""

    cached_tokens: int
    """Tokens that were read from the cache."""


class OutputTokensDetails(Model):
    """Output tokens by kind."""

    reasoning_tokens: int
    """Tokens that the model reasoned with."""


class BatchUsage(Model):
    """Tokens of all requests of a batch."""

    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: InputTokensDetails
    """Input tokens by kind."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: OutputTokensDetails
    """Output tokens by kind."""
    total_tokens: int
    """Tokens of input and output."""
