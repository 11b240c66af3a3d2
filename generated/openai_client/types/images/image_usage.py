from ..._core.models import Model
from .image_tokens_details import ImageTokensDetails


class ImageUsage(Model):
    """The tokens that a call for images cost."""

    input_tokens: int
    """Tokens of the prompt and of the given images."""
    output_tokens: int
    """Tokens of everything that the model made."""
    total_tokens: int
    """Input and output tokens together."""
    input_tokens_details: ImageTokensDetails
    """The input tokens by what they stand for."""
    output_tokens_details: ImageTokensDetails | None = None
    """The output tokens by what they stand for."""
