from typing import Literal

from ..._core.models import Model


class ResponseMcpCallCompleted(Model):
    """A call of an MCP tool succeeded."""

    type: Literal["response.mcp_call.completed"]
    """Always `response.mcp_call.completed`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    event_id: str
    """Id of the event."""
