from typing import Literal, Union

from ..._core.models import Model
from .mcp_tool_call_error import McpToolCallError


class ResponseMcpCall(Model):
    """The model calls a tool of an MCP server."""

    type: Literal["mcp_call"]
    """Always `mcp_call`."""
    id: str
    """Id of the item."""
    arguments: str
    """Arguments of the call, as JSON text. The model may write invalid JSON: check
    it.
    """
    name: str
    """Name of the tool."""
    server_label: str
    """Label of the MCP server, as given in `tools`."""
    approval_request_id: str | None = None
    """Id of the approval request. Include it in an approval response to approve or reject
    the call.
    """
    error: McpToolCallError | None = None
    """Why the call failed, if it did."""
    output: str | None = None
    """Output of the tool."""
    status: Union[
        Literal["in_progress", "completed", "incomplete", "calling", "failed"],
        str,
        None,
    ] = None
    """State of the item."""
