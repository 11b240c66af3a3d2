from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


class ChatCompletionToolMessageParam(TypedDict):
    """What a tool gave back that the model called."""

    role: Literal["tool"]
    """Says that a tool answers."""
    content: str | Iterable[ChatCompletionContentPartTextParam]
    """The tool's result, as text or as JSON in text."""
    tool_call_id: str
    """The `id` of the call in the assistant message that this result answers."""
