from typing import Literal

from ..._core.models import Model


class ResponseMcpCallFailedEvent(Model):
    """An MCP call failed."""

    type: Literal["response.mcp_call.failed"]
    """Always `response.mcp_call.failed`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
