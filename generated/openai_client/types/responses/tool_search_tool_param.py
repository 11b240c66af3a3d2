from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class ToolSearchToolParam(TypedDict, total=False):
    """Lets the model search for tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""
    description: str | None
    """What can be searched for. Only for searches by your code."""
    execution: Literal["server", "client"] | str
    """Who runs the search: the `server` or your code (`client`)."""
    parameters: Mapping[str, object] | None
    """JSON Schema of the search's arguments. Only for searches by your code."""
