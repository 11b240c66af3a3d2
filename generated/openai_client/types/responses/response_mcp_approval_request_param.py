from typing import Literal

from typing_extensions import TypedDict


class ResponseMcpApprovalRequestParam(TypedDict):
    """The model asks for approval of an MCP call."""

    type: Literal["mcp_approval_request"]
    """Always `mcp_approval_request`."""
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
