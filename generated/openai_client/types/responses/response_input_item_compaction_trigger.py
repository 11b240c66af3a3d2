from typing import Literal

from ..._core.models import Model


class ResponseInputItemCompactionTrigger(Model):
    """Compacts the context before it."""

    type: Literal["compaction_trigger"]
    """Always `compaction_trigger`."""
    id: str | None = None
    """Id of the item."""
