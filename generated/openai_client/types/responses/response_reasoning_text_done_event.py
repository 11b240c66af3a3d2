from typing import Literal

from ..._core.models import Model


class ResponseReasoningTextDoneEvent(Model):
    """The text of a reasoning part is complete."""

    type: Literal["response.reasoning_text.done"]
    """Always `response.reasoning_text.done`."""
    content_index: int
    """Index of the part in the item's `content`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
    text: str
    """The whole text."""
