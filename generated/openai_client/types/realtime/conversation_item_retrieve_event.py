from typing import Literal

from ..._core.models import Model


class ConversationItemRetrieveEvent(Model):
    """Ask for an item as the server has it."""

    type: Literal["conversation.item.retrieve"]
    """Always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
