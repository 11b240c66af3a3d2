from typing import Literal

from typing_extensions import Required, TypedDict


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Drop the audio that was not sent yet. Only over WebRTC and SIP; cancel the response
    first.
    """

    type: Required[Literal["output_audio_buffer.clear"]]
    """Always `output_audio_buffer.clear`."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
