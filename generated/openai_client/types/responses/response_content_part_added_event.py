from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText
from .response_reasoning_item import ResponseReasoningText

ResponseContentPart: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, ResponseReasoningText, Unknown],
    Tagged(
        "type",
        {
            "output_text": ResponseOutputText,
            "refusal": ResponseOutputRefusal,
            "reasoning_text": ResponseReasoningText,
        },
    ),
]
"""A part of a message or of reasoning."""


class ResponseContentPartAddedEvent(Model):
    """A content part began."""

    type: Literal["response.content_part.added"]
    """Always `response.content_part.added`."""
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
