from typing import Literal

from ..._core.models import Model


class ResponseReasoningSummary(Model):
    """A part of a reasoning summary."""

    type: Literal["summary_text"]
    """Always `summary_text`."""
    text: str
    """Text of the summary."""


class ResponseReasoningSummaryPartAddedEvent(Model):
    """A part of the reasoning summary began."""

    type: Literal["response.reasoning_summary_part.added"]
    """Always `response.reasoning_summary_part.added`."""
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


Part = ResponseReasoningSummary
