from ..._core.models import Model


class PromptTokensDetails(Model):
    """What the input tokens of a call were made of."""

    audio_tokens: int | None = None
    """Tokens of audio in the input."""
    cached_tokens: int | None = None
    """Tokens that were read from the prompt cache, at the lower price."""
    text_tokens: int | None = None
    """Tokens of text in the input."""
    image_tokens: int | None = None
    """Tokens of images in the input."""
    cache_write_tokens: int | None = None
    """Tokens that this call added to the prompt cache."""
