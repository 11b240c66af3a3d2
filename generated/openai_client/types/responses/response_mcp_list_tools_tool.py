from ..._core.models import Model


class ResponseMcpListToolsTool(Model):
    """A tool of an MCP server."""

    input_schema: dict[str, object]
    """JSON Schema of the arguments."""
    name: str
    """Name of the tool."""
    annotations: dict[str, object] | None = None
    """Further facts about the tool."""
    description: str | None = None
    """What the tool does."""
