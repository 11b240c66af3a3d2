from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Refers to a stored item by id."""

    id: Required[str]
    """Id of the item."""
    type: Literal["item_reference"]
    """Always `item_reference`."""
