from typing import Literal

from ..._core.models import Model


class InputAudioBufferClearedEvent(Model):
    """The audio buffer is empty."""

    type: Literal["input_audio_buffer.cleared"]
    """Always `input_audio_buffer.cleared`."""
    event_id: str
    """Id of the event."""
