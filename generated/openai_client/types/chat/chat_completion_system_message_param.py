from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """Instructions that the model follows whatever the user says, for older models. With
    reasoning models a developer message does this.
    """

    content: Required[str | Iterable[ChatCompletionContentPartTextParam]]
    """The instructions."""
    role: Required[Literal["system"]]
    """Says that the application speaks."""
    name: str
    """Tells apart participants of the same role."""
