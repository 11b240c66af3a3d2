from typing import Literal

from ..._core.models import Model


class RealtimeResponseItemReference(Model):
    """An item of the conversation by its id."""

    type: Literal["item_reference"]
    """Always `item_reference`."""
    id: str
    """Id of the item."""


ResponseItemReference = RealtimeResponseItemReference
