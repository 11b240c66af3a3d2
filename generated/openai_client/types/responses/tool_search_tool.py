from typing import Literal

from ..._core.models import Model


class ToolSearchTool(Model):
    """Lets the model search for tools whose loading is deferred."""

    type: Literal["tool_search"]
    """Always `tool_search`."""
    description: str | None = None
    """What can be searched for. Only for searches by your code."""
    execution: Literal["server", "client"] | str | None = None
    """Who runs the search: the `server` or your code (`client`)."""
    parameters: dict[str, object] | None = None
    """JSON Schema of the search's arguments. Only for searches by your code."""
