from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypedDict


class RealtimeMcpListToolsToolParam(TypedDict, total=False):
    """A tool of an MCP server."""

    name: Required[str]
    """Name of the tool."""
    input_schema: Required[Mapping[str, object]]
    """JSON Schema of its arguments."""
    annotations: Mapping[str, object] | None
    """More about the tool."""
    description: str | None
    """What it does."""


class RealtimeMcpListToolsParam(TypedDict, total=False):
    """Tools that an MCP server has."""

    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    server_label: Required[str]
    """Label of the server."""
    tools: Required[Iterable[RealtimeMcpListToolsToolParam]]
    """Its tools."""
    id: str
    """Id of the item."""


Tool = RealtimeMcpListToolsToolParam
