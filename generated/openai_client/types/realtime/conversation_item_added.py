from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class ConversationItemAdded(Model):
    """An item was added to the conversation; it may not be complete yet."""

    type: Literal["conversation.item.added"]
    """Always `conversation.item.added`."""
    item: RealtimeConversationItem
    """The item."""
    event_id: str
    """Id of the event."""
    previous_item_id: str | None = None
    """Id of the item before it."""
