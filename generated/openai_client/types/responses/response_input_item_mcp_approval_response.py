from typing import Literal

from ..._core.models import Model


class ResponseInputItemMcpApprovalResponse(Model):
    """Approves or rejects an MCP call."""

    type: Literal["mcp_approval_response"]
    """Always `mcp_approval_response`."""
    approval_request_id: str
    """Id of the approval request that this answers."""
    approve: bool
    """Whether the call is approved."""
    id: str | None = None
    """Id of the item."""
    reason: str | None = None
    """Why, in your own words."""
