from typing import Literal

from ..._core.models import Model


class ConversationItemDeleteEvent(Model):
    """Delete an item from the conversation."""

    type: Literal["conversation.item.delete"]
    """Always `conversation.item.delete`."""
    item_id: str
    """Id of the item."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
