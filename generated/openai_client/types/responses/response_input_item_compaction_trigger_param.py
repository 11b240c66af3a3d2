from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseInputItemCompactionTriggerParam(TypedDict, total=False):
    """Compacts the context before it."""

    type: Required[Literal["compaction_trigger"]]
    """Always `compaction_trigger`."""
    id: str | None
    """Id of the item."""
