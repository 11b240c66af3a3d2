from typing import Literal

from ..._core.models import Model


class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """A piece of a function call's arguments."""

    type: Literal["response.function_call_arguments.delta"]
    """Always `response.function_call_arguments.delta`."""
    delta: str
    """JSON text to append to the arguments."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
