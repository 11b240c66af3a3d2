from typing import Literal

from ..._core.models import Model


class InputAudioBufferCommitEvent(Model):
    """Make the audio in the buffer an item of the conversation. An empty buffer is an
    error.
    """

    type: Literal["input_audio_buffer.commit"]
    """Always `input_audio_buffer.commit`."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
