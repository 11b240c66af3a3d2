from typing import Literal

from ..._core.models import Model


class InputAudioBufferCommittedEvent(Model):
    """The audio buffer became an item of the conversation."""

    type: Literal["input_audio_buffer.committed"]
    """Always `input_audio_buffer.committed`."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
    previous_item_id: str | None = None
    """Id of the item before it, if there is one."""
