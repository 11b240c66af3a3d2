from typing import Literal

from typing_extensions import Required, TypedDict

from .mcp_tool_call_error_param import McpToolCallErrorParam


class ResponseMcpCallParam(TypedDict, total=False):
    """The model calls a tool of an MCP server."""

    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`."""
    id: Required[str]
    """Id of the item."""
    arguments: Required[str]
    """Arguments of the call, as JSON text. The model may write invalid JSON: check
    it.
    """
    name: Required[str]
    """Name of the tool."""
    server_label: Required[str]
    """Label of the MCP server, as given in `tools`."""
    approval_request_id: str | None
    """Id of the approval request. Include it in an approval response to approve or reject
    the call.
    """
    error: McpToolCallErrorParam | None
    """Why the call failed, if it did."""
    output: str | None
    """Output of the tool."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str
    """State of the item."""
