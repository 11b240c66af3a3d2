from typing import Literal

from ..._core.models import Model
from .response_mcp_list_tools_tool import ResponseMcpListToolsTool


class ResponseMcpListTools(Model):
    """Tools that an MCP server offers."""

    type: Literal["mcp_list_tools"]
    """Always `mcp_list_tools`."""
    id: str
    """Id of the item."""
    server_label: str
    """Label of the MCP server, as given in `tools`."""
    tools: list[ResponseMcpListToolsTool]
    """Tools of the server."""
    error: str | None = None
    """Why the tools could not be listed."""
