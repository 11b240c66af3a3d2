from ..._core.models import Model
from .image_tokens_details import ImageTokensDetails


class ImageStreamUsage(Model):
    """The tokens that a streamed image cost."""

    input_tokens: int
    """Tokens of the prompt and of the given images."""
    output_tokens: int
    """Tokens of the images that were sent, the unfinished ones included."""
    total_tokens: int
    """Input and output tokens together."""
    input_tokens_details: ImageTokensDetails
    """The input tokens by what they stand for."""
