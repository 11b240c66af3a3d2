from ..._core.models import Model


class RealtimeResponseUsageOutputTokenDetails(Model):
    """Tokens of the response by kind."""

    audio_tokens: int | None = None
    """Tokens of audio."""
    text_tokens: int | None = None
    """Tokens of text."""
