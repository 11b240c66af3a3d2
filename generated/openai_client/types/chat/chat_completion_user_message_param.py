from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .chat_completion_content_part_param import ChatCompletionContentPartParam


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says or shows."""

    content: Required[str | Iterable[ChatCompletionContentPartParam]]
    """The user's text, or parts of text, images, audio and files."""
    role: Required[Literal["user"]]
    """Says that the user speaks."""
    name: str
    """Tells apart several users in one conversation."""
