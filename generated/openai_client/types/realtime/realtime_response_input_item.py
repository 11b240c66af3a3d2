from typing import Union

from typing_extensions import TypeAlias

from .conversation_item import RealtimeConversationItem
from .response_item_reference import RealtimeResponseItemReference

RealtimeResponseInputItem: TypeAlias = Union[
    RealtimeConversationItem,
    RealtimeResponseItemReference,
]
"""An item, or the id of one that the conversation has."""
