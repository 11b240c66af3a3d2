from typing import Literal

from ..._core.models import Model


class OutputAudioBufferCleared(Model):
    """The audio that was not sent yet was dropped. Only over WebRTC and SIP."""

    type: Literal["output_audio_buffer.cleared"]
    """Always `output_audio_buffer.cleared`."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""
