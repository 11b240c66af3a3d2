from typing import Union

from ..._core.models import Model


class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """Tokens from the prompt cache by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    image_tokens: int | None = None
    """Tokens of images."""
    text_tokens: int | None = None
    """Tokens of text."""


class RealtimeResponseUsageInputTokenDetails(Model):
    """Tokens of the context by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    cached_tokens: int | None = None
    """Tokens that came from the prompt cache."""
    cached_tokens_details: Union[
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
        None,
    ] = None
    """Tokens from the prompt cache by kind."""
    image_tokens: int | None = None
    """Tokens of images."""
    text_tokens: int | None = None
    """Tokens of text."""


CachedTokensDetails = RealtimeResponseUsageInputTokenDetailsCachedTokensDetails
