from typing import Literal

from ..._core.models import Model


class InputAudioBufferSpeechStoppedEvent(Model):
    """The user stopped speaking."""

    type: Literal["input_audio_buffer.speech_stopped"]
    """Always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """End of the audio in the session, in milliseconds."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
