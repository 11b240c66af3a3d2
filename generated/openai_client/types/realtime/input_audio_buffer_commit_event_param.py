from typing import Literal

from typing_extensions import Required, TypedDict


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Make the audio in the buffer an item of the conversation. An empty buffer is an
    error.
    """

    type: Required[Literal["input_audio_buffer.commit"]]
    """Always `input_audio_buffer.commit`."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
