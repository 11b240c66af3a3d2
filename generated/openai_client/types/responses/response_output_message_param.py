from collections.abc import Iterable
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .response_output_refusal_param import ResponseOutputRefusalParam
from .response_output_text_param import ResponseOutputTextParam

ResponseOutputMessageContentParam: TypeAlias = Union[
    ResponseOutputTextParam,
    ResponseOutputRefusalParam,
]
"""A part of a message: text or a refusal."""


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
