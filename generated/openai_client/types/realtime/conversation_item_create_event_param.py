from typing import Literal

from typing_extensions import Required, TypedDict

from .conversation_item_param import RealtimeConversationItemParam


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Add an item to the conversation: a message, a function call or its output."""

    type: Required[Literal["conversation.item.create"]]
    """Always `conversation.item.create`."""
    item: Required[RealtimeConversationItemParam]
    """The item."""
    event_id: str
    """Id of your own for the event. An error that it causes names it."""
    previous_item_id: str
    """Id of the item before it; `root` for the start. Default: the last."""
