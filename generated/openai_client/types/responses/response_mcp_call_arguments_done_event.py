from typing import Literal

from ..._core.models import Model


class ResponseMcpCallArgumentsDoneEvent(Model):
    """The arguments of an MCP call are complete."""

    type: Literal["response.mcp_call_arguments.done"]
    """Always `response.mcp_call_arguments.done`."""
    arguments: str
    """The whole arguments, as JSON text."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
