from typing import Literal

from ..._core.models import Model
from .response_output_item import ResponseOutputItem


class ResponseOutputItemAddedEvent(Model):
    """An output item began."""

    type: Literal["response.output_item.added"]
    """Always `response.output_item.added`."""
    item: ResponseOutputItem
    """The output item."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
