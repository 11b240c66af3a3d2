from typing import Literal

from ..._core.models import Model


class VectorStoreExpirationAfter(Model):
    """Time without use after which a vector store expires."""

    anchor: Literal["last_active_at"]
    """Always `last_active_at`."""
    days: int
    """Days after the last use, from 1 to 365."""
