from typing import Literal

from ..._core.models import Model


class ResponseMcpCallCompletedEvent(Model):
    """An MCP call succeeded."""

    type: Literal["response.mcp_call.completed"]
    """Always `response.mcp_call.completed`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
