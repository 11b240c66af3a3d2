from typing import Literal

from typing_extensions import Required, TypedDict


class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Your answer to a request for approval."""

    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`."""
    id: Required[str]
    """Id of the item."""
    approval_request_id: Required[str]
    """Id of the request."""
    approve: Required[bool]
    """Whether the call is made."""
    reason: str | None
    """Why."""
