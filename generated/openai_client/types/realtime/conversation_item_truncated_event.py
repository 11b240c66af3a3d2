from typing import Literal

from ..._core.models import Model


class ConversationItemTruncatedEvent(Model):
    """Audio of the model was cut where it was interrupted, with its transcript."""

    type: Literal["conversation.item.truncated"]
    """Always `conversation.item.truncated`."""
    audio_end_ms: int
    """How much of the audio is left, in milliseconds."""
    content_index: int
    """Index of the part in the item."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
