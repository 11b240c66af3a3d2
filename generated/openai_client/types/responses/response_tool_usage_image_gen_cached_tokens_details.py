from ..._core.models import Model


class ResponseToolUsageImageGenCachedTokensDetails(Model):
    """Cached tokens by kind."""

    cached_image_tokens: int
    """Cached tokens of images."""
    cached_text_tokens: int
    """Cached tokens of text."""
