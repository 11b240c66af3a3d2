from typing import Literal

from ..._core.models import Model
from .response_output_item import ResponseOutputItem


class ResponseOutputItemDoneEvent(Model):
    """An output item is complete."""

    type: Literal["response.output_item.done"]
    """Always `response.output_item.done`."""
    item: ResponseOutputItem
    """The output item."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
