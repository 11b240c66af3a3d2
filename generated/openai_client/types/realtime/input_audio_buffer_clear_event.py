from typing import Literal

from ..._core.models import Model


class InputAudioBufferClearEvent(Model):
    """Drop the audio in the buffer."""

    type: Literal["input_audio_buffer.clear"]
    """Always `input_audio_buffer.clear`."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
