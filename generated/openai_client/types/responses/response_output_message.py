from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .response_output_refusal import ResponseOutputRefusal
from .response_output_text import ResponseOutputText

ResponseOutputMessageContent: TypeAlias = Annotated[
    Union[ResponseOutputText, ResponseOutputRefusal, Unknown],
    Tagged(
        "type",
        {"output_text": ResponseOutputText, "refusal": ResponseOutputRefusal},
    ),
]
"""A part of a message: text or a refusal."""


class ResponseOutputMessage(Model):
    """A message from the model."""

    type: Literal["message"]
    """Always `message`."""
    id: str
    """Id of the message."""
    content: list[ResponseOutputMessageContent]
    """Parts of the message: text or a refusal."""
    role: Literal["assistant"]
    """Always `assistant`."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    phase: Literal["commentary", "final_answer"] | str | None = None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """


Content = ResponseOutputMessageContent
