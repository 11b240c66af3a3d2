from typing import Literal

from ..._core.models import Model


class ConversationItemDeletedEvent(Model):
    """An item was deleted."""

    type: Literal["conversation.item.deleted"]
    """Always `conversation.item.deleted`."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
