from ..._core.models import Model


class ImageSvgUsage(Model):
    """The tokens that writing an SVG took."""

    model: str
    """The model that wrote the SVG."""
    input_tokens: int
    """The tokens that it read."""
    output_tokens: int
    """The tokens that it wrote, thinking included."""
    reasoning_tokens: int
    """The tokens of its thinking."""
    total_tokens: int
    """All tokens, read and written."""
