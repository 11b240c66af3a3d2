from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class ConversationItemCreateEvent(Model):
    """Add an item to the conversation: a message, a function call or its output."""

    type: Literal["conversation.item.create"]
    """Always `conversation.item.create`."""
    item: RealtimeConversationItem
    """The item."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
    previous_item_id: str | None = None
    """Id of the item before it; `root` for the start. Default: the last."""
