from typing import Literal

from ..._core.models import Model


class OutputAudioBufferStopped(Model):
    """The audio has been sent. Only over WebRTC and SIP."""

    type: Literal["output_audio_buffer.stopped"]
    """Always `output_audio_buffer.stopped`."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""
