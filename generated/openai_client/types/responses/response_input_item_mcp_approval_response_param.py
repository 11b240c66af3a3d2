from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseInputItemMcpApprovalResponseParam(TypedDict, total=False):
    """Approves or rejects an MCP call."""

    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    approval_request_id: Required[str]
    """Id of the approval request that this answers."""
    approve: Required[bool]
    """Whether the call is approved."""
    id: str | None
    """Id of the item."""
    reason: str | None
    """Why, in your own words."""
