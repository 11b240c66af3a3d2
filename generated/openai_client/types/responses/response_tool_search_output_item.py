from typing import Literal

from ..._core.models import Model
from .tool import Tool


class ResponseToolSearchOutputItem(Model):
    """Tools that a search found."""

    type: Literal["tool_search_output"]
    """Always `tool_search_output`."""
    id: str
    """Id of the item."""
    call_id: str | None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    tools: list[Tool]
    """Tools that were found."""
    created_by: str | None = None
    """Id of the actor that created the item."""
