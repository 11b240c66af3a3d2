from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class ConversationItemDone(Model):
    """An item is complete."""

    type: Literal["conversation.item.done"]
    """Always `conversation.item.done`."""
    item: RealtimeConversationItem
    """The item."""
    event_id: str
    """Id of the event."""
    previous_item_id: str | None = None
    """Id of the item before it."""
