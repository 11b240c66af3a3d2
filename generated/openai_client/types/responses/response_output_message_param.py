from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_output_message_content_param import ResponseOutputMessageContentParam


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message from the model."""

    type: Required[Literal["message"]]
    """Always `message`."""
    id: Required[str]
    """Id of the message."""
    content: Required[Iterable[ResponseOutputMessageContentParam]]
    """Parts of the message: text or a refusal."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    """State of the item."""
    phase: Literal["commentary", "final_answer"] | str | None
    """Whether an assistant message is commentary on the way or the final answer. Send it
    back unchanged.
    """


Content = ResponseOutputMessageContentParam
