from ..._core.models import Model


class ImageTokensDetails(Model):
    """Tokens split into words and pictures, which are billed differently."""

    text_tokens: int
    """Tokens of text."""
    image_tokens: int
    """Tokens of images."""
