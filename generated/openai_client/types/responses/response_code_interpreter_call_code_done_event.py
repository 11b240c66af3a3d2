from typing import Literal

from ..._core.models import Model


class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    """The code is complete."""

    type: Literal["response.code_interpreter_call_code.done"]
    """Always `response.code_interpreter_call_code.done`."""
    code: str
    """The whole code."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
