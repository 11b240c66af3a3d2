from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_content_part_added_event import ResponseContentPart


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


if TYPE_CHECKING:
    from .response_reasoning_item import ResponseReasoningText as _ResponseReasoningText

    PartReasoningText = _ResponseReasoningText
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "PartReasoningText": ".response_reasoning_item:ResponseReasoningText",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
