from typing import Literal

from ..._core.models import Model


class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """A piece of code."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """Always `response.code_interpreter_call_code.delta`."""
    delta: str
    """Code to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
