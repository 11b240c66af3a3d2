from typing import Literal

from typing_extensions import TypedDict


class VectorStoreExpirationAfterParam(TypedDict):
    """Time without use after which a vector store expires."""

    anchor: Literal["last_active_at"]
    """Always `last_active_at`."""
    days: int
    """Days after the last use, from 1 to 365."""
