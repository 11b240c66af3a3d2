from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_mcp_list_tools_tool_param import ResponseMcpListToolsToolParam


class ResponseMcpListToolsParam(TypedDict, total=False):
    """Tools that an MCP server offers."""

    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    id: Required[str]
    """Id of the item."""
    server_label: Required[str]
    """Label of the MCP server, as given in `tools`."""
    tools: Required[Iterable[ResponseMcpListToolsToolParam]]
    """Tools of the server."""
    error: str | None
    """Why the tools could not be listed."""
