from typing import Literal

from ..._core.models import Model


class ResponseCompactionItemParam(Model):
    """Earlier context in compacted form."""

    type: Literal["compaction"]
    """Always `compaction`."""
    encrypted_content: str
    """Encrypted summary of the context."""
    id: str | None = None
    """Id of the item."""
