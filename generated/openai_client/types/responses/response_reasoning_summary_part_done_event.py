from typing import Literal

from ..._core.models import Model
from .response_reasoning_summary_part_added_event import ResponseReasoningSummary


class ResponseReasoningSummaryPartDoneEvent(Model):
    """A part of the reasoning summary is complete."""

    type: Literal["response.reasoning_summary_part.done"]
    """Always `response.reasoning_summary_part.done`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: ResponseReasoningSummary
    """The content part."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
    summary_index: int
    """Index of the part in the item's `summary`."""
    status: Literal["incomplete"] | None = None
    """Always `incomplete`."""


Part = ResponseReasoningSummary
