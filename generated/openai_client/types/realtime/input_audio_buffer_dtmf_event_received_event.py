from typing import Literal

from ..._core.models import Model


class InputAudioBufferDtmfEventReceivedEvent(Model):
    """A key of the phone was pressed. Only in calls over SIP."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
    """Always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """The key."""
    received_at: int
    """When it was pressed, in Unix seconds."""
