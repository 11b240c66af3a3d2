from typing import Literal

from ..._core.models import Model


class ResponseMcpApprovalResponse(Model):
    """Your decision on an MCP call."""

    type: Literal["mcp_approval_response"]
    """Always `mcp_approval_response`."""
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """Whether the call is approved."""
    reason: str | None = None
    """Why, in your own words."""
