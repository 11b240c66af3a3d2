from typing import Literal

from typing_extensions import Required, TypedDict


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Add audio to the buffer. The server doesn't answer this event."""

    type: Required[Literal["input_audio_buffer.append"]]
    """Always `input_audio_buffer.append`."""
    audio: Required[str]
    """Base64 of the audio in the format of the session; at most 15 MiB."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
