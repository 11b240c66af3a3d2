from typing import Literal

from ..._core.models import Model


class RealtimeMcpListToolsTool(Model):
    """A tool of an MCP server."""

    name: str
    """Name of the tool."""
    input_schema: dict[str, object]
    """JSON Schema of its arguments."""
    annotations: dict[str, object] | None = None
    """More about the tool."""
    description: str | None = None
    """What it does."""


class RealtimeMcpListTools(Model):
    """Tools that an MCP server has."""

    type: Literal["mcp_list_tools"]
    """Always `mcp_list_tools`."""
    server_label: str
    """Label of the server."""
    tools: list[RealtimeMcpListToolsTool]
    """Its tools."""
    id: str | None = None
    """Id of the item."""


Tool = RealtimeMcpListToolsTool
