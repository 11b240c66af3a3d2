from typing import Literal

from ..._core.models import Model


class OutputAudioBufferStarted(Model):
    """The server began to send audio. Only over WebRTC and SIP."""

    type: Literal["output_audio_buffer.started"]
    """Always `output_audio_buffer.started`."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""
