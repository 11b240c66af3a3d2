from typing import Literal

from ..._core.models import Model


class ResponseReasoningSummaryTextDoneEvent(Model):
    """The text of a summary part is complete."""

    type: Literal["response.reasoning_summary_text.done"]
    """Always `response.reasoning_summary_text.done`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
    summary_index: int
    """Index of the part in the item's `summary`."""
    text: str
    """The whole text."""
