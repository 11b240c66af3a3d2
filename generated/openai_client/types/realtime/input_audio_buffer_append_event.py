from typing import Literal

from ..._core.models import Model


class InputAudioBufferAppendEvent(Model):
    """Add audio to the buffer. The server doesn't answer this event."""

    type: Literal["input_audio_buffer.append"]
    """Always `input_audio_buffer.append`."""
    audio: str
    """Base64 of the audio in the format of the session; at most 15 MiB."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
