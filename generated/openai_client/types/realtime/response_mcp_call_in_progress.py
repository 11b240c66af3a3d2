from typing import Literal

from ..._core.models import Model


class ResponseMcpCallInProgress(Model):
    """A call of an MCP tool began."""

    type: Literal["response.mcp_call.in_progress"]
    """Always `response.mcp_call.in_progress`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    event_id: str
    """Id of the event."""
