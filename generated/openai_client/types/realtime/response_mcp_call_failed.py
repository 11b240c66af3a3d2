from typing import Literal

from ..._core.models import Model


class ResponseMcpCallFailed(Model):
    """A call of an MCP tool failed."""

    type: Literal["response.mcp_call.failed"]
    """Always `response.mcp_call.failed`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    event_id: str
    """Id of the event."""
