from typing import Literal

from ..._core.models import Model


class ResponseToolSearchCall(Model):
    """The model searches for tools."""

    type: Literal["tool_search_call"]
    """Always `tool_search_call`."""
    id: str
    """Id of the item."""
    arguments: object
    """Arguments of the search."""
    call_id: str | None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    created_by: str | None = None
    """Id of the actor that created the item."""
