from typing import Literal

from ..._core.models import Model


class InputAudioBufferTimeoutTriggered(Model):
    """The user was silent for as long as `idle_timeout_ms`."""

    type: Literal["input_audio_buffer.timeout_triggered"]
    """Always `input_audio_buffer.timeout_triggered`."""
    audio_end_ms: int
    """End of the audio in the session, in milliseconds."""
    audio_start_ms: int
    """Start of the audio in the session, in milliseconds."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
