from typing import Literal

from typing_extensions import TypedDict


class RealtimeMcpApprovalRequestParam(TypedDict):
    """A request to approve the call of a tool."""

    type: Literal["mcp_approval_request"]
    """Always `mcp_approval_request`."""
    id: str
    """Id of the request."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments as JSON."""
    server_label: str
    """Label of the server."""
