from typing import Literal

from ..._core.models import Model
from .response_content_part import ResponseContentPart
from .response_reasoning_text import ResponseReasoningText


class ResponseContentPartDoneEvent(Model):
    """A content part is complete."""

    type: Literal["response.content_part.done"]
    """Always `response.content_part.done`."""
    content_index: int
    """Index of the part in the item's `content`."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    part: ResponseContentPart
    """The content part."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """


Part = ResponseContentPart
PartReasoningText = ResponseReasoningText
