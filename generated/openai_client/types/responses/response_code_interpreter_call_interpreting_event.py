from typing import Literal

from ..._core.models import Model


class ResponseCodeInterpreterCallInterpretingEvent(Model):
    """The code runs."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Always `response.code_interpreter_call.interpreting`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
