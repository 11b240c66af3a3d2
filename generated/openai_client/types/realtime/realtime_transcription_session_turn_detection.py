from ..._core.models import Model


class RealtimeTranscriptionSessionTurnDetection(Model):
    """When a turn of the user ends."""

    prefix_padding_ms: int | None = None
    """Audio before the speech that is kept, in milliseconds."""
    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""
    threshold: float | None = None
    """How loud speech has to be, from 0 to 1."""
    type: str | None = None
    """Kind of detection."""
