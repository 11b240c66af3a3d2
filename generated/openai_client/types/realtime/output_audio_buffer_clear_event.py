from typing import Literal

from ..._core.models import Model


class OutputAudioBufferClearEvent(Model):
    """Drop the audio that was not sent yet. Only over WebRTC and SIP; cancel the response
    first.
    """

    type: Literal["output_audio_buffer.clear"]
    """Always `output_audio_buffer.clear`."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
