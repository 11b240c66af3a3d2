from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class ConversationItemRetrieved(Model):
    """The item that was asked for."""

    type: Literal["conversation.item.retrieved"]
    """Always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item."""
    event_id: str
    """Id of the event."""
