from typing import Literal

from ..._core.models import Model


class ChatCompletionMessageCustomToolCallCustom(Model):
    """The tool to call, with its input."""

    name: str
    """The tool's name."""
    input: str
    """The text that the model wrote for the tool."""


class ChatCompletionMessageCustomToolCall(Model):
    """A call of a custom tool."""

    id: str
    """Names this call; the tool message with its result refers to it."""
    type: Literal["custom"]
    """Says that a custom tool is called."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """The tool to call, with its input."""


Custom = ChatCompletionMessageCustomToolCallCustom
