from typing import Literal

from typing_extensions import Required, TypedDict


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Delete an item from the conversation."""

    type: Required[Literal["conversation.item.delete"]]
    """Always `conversation.item.delete`."""
    item_id: Required[str]
    """Id of the item."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
