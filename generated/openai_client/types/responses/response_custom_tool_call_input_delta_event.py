from typing import Literal

from ..._core.models import Model


class ResponseCustomToolCallInputDeltaEvent(Model):
    """A piece of a custom tool's input."""

    type: Literal["response.custom_tool_call_input.delta"]
    """Always `response.custom_tool_call_input.delta`."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
