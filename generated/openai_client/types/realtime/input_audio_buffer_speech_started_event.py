from typing import Literal

from ..._core.models import Model


class InputAudioBufferSpeechStartedEvent(Model):
    """The user began to speak."""

    type: Literal["input_audio_buffer.speech_started"]
    """Always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Start of the audio in the session, in milliseconds."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
