from typing import Literal

from typing_extensions import Required, TypedDict


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Drop the audio in the buffer."""

    type: Required[Literal["input_audio_buffer.clear"]]
    """Always `input_audio_buffer.clear`."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
