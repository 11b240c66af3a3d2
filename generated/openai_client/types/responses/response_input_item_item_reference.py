from typing import Literal

from ..._core.models import Model


class ResponseInputItemItemReference(Model):
    """Refers to a stored item by id."""

    id: str
    """Id of the item."""
    type: Literal["item_reference"] | None = None
    """Always `item_reference`."""
