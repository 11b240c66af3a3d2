from typing import Literal

from typing_extensions import TypedDict


class RealtimeResponseItemReferenceParam(TypedDict):
    """An item of the conversation by its id."""

    type: Literal["item_reference"]
    """Always `item_reference`."""
    id: str
    """Id of the item."""


ResponseItemReferenceParam = RealtimeResponseItemReferenceParam
