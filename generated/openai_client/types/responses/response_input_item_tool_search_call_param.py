from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseInputItemToolSearchCallParam(TypedDict, total=False):
    """A search for tools."""

    type: Required[Literal["tool_search_call"]]
    """Always `tool_search_call`."""
    arguments: Required[Mapping[str, object]]
    """Arguments of the search."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call. Send it back with the call's output."""
    execution: Literal["server", "client"] | str
    """Who runs the search: the `server` or your code (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""
