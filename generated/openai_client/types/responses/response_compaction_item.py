from typing import Literal

from ..._core.models import Model


class ResponseCompactionItem(Model):
    """Earlier context in compacted form."""

    type: Literal["compaction"]
    """Always `compaction`."""
    id: str
    """Id of the item."""
    encrypted_content: str
    """Encrypted summary of the context."""
    created_by: str | None = None
    """Id of the actor that created the item."""
