from typing import Literal

from ..._core.models import Model


class RealtimeTranslationOutputAudioDeltaEvent(Model):
    """The next piece of spoken translation."""

    type: Literal["session.output_audio.delta"]
    """Always `session.output_audio.delta`."""
    delta: str
    """Base64 of the audio."""
    event_id: str
    """Id of the event."""
    channels: int | None = None
    """Number of channels."""
    elapsed_ms: int | None = None
    """Where it belongs in the audio, in milliseconds."""
    format: Literal["pcm16"] | None = None
    """Always `pcm16`."""
    sample_rate: int | None = None
    """Samples per second."""
