from typing import Literal

from ..._core.models import Model


class ResponseMcpCallArgumentsDone(Model):
    """An MCP call's arguments are complete."""

    type: Literal["response.mcp_call_arguments.done"]
    """Always `response.mcp_call_arguments.done`."""
    arguments: str
    """Arguments as JSON."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""
