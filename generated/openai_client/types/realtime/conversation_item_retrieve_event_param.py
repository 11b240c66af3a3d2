from typing import Literal

from typing_extensions import Required, TypedDict


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Ask for an item as the server has it."""

    type: Required[Literal["conversation.item.retrieve"]]
    """Always `conversation.item.retrieve`."""
    item_id: Required[str]
    """Id of the item."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
