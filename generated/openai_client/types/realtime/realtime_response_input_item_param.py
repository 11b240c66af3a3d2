from typing import Union

from typing_extensions import TypeAlias

from .conversation_item_param import RealtimeConversationItemParam
from .response_item_reference_param import RealtimeResponseItemReferenceParam

RealtimeResponseInputItemParam: TypeAlias = Union[
    RealtimeConversationItemParam,
    RealtimeResponseItemReferenceParam,
]
"""An item, or the id of one that the conversation has."""
