from typing import Literal

from ..._core.models import Model


class EvalItemReference(Model):
    """Messages that are in the data."""

    item_reference: str
    """Field of the data that has the messages, such as `item.input`."""
    type: Literal["item_reference"]
    """Always `item_reference`."""
