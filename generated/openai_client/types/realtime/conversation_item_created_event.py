from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class ConversationItemCreatedEvent(Model):
    """An item was added to the conversation. Older sessions send it."""

    type: Literal["conversation.item.created"]
    """Always `conversation.item.created`."""
    item: RealtimeConversationItem
    """The item."""
    event_id: str
    """Id of the event."""
    previous_item_id: str | None = None
    """Id of the item before it."""
