from ..._core.models import Model


class ResponseToolUsageImageTokensDetails(Model):
    """Tokens by kind."""

    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""
