from typing import Literal

from ..._core.models import Model


class ResponseInputItemToolSearchCall(Model):
    """A search for tools."""

    type: Literal["tool_search_call"]
    """Always `tool_search_call`."""
    arguments: dict[str, object]
    """Arguments of the search."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str | None = None
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
