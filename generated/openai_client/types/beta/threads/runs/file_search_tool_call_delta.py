from typing import Literal

from ....._core.models import Model


class FileSearchToolCallDelta(Model):
    """What is new in a call of file search."""

    index: int
    """Its place among the calls."""
    type: Literal["file_search"]
    """Always `file_search`."""
    file_search: dict[str, object]
    """Always empty."""
    id: str | None = None
    """Id of the call."""
