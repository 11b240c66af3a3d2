from typing import Literal

from ..._core.models import Model


class ResponseCustomToolCallInputDoneEvent(Model):
    """The input of a custom tool is complete."""

    type: Literal["response.custom_tool_call_input.done"]
    """Always `response.custom_tool_call_input.done`."""
    input: str
    """The whole input."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
