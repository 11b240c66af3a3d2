from typing import Literal

from ..._core.models import Model


class RealtimeMcpApprovalResponse(Model):
    """Your answer to a request for approval."""

    type: Literal["mcp_approval_response"]
    """Always `mcp_approval_response`."""
    id: str
    """Id of the item."""
    approval_request_id: str
    """Id of the request."""
    approve: bool
    """Whether the call is made."""
    reason: str | None = None
    """Why."""
