from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .chat_completion_content_part_text_param import ChatCompletionContentPartTextParam


class ChatCompletionPredictionContentParam(TypedDict):
    """A draft of the answer, given beforehand."""

    type: Literal["content"]
    """Says that the draft is given as text."""
    content: str | Iterable[ChatCompletionContentPartTextParam]
    """The text that the answer is expected to repeat in large part."""
