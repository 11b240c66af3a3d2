from typing import Literal

from ..._core.models import Model


class ChatCompletionMessageFunctionToolCallFunction(Model):
    """The function to call, with its arguments."""

    name: str
    """The function's name."""
    arguments: str
    """The arguments as JSON text. Unless the function is `strict` they may break its
    schema, or not be JSON at all; check them before you call anything.
    """


class ChatCompletionMessageFunctionToolCall(Model):
    """A call of a function."""

    id: str
    """Names this call; the tool message with its result refers to it."""
    type: Literal["function"]
    """Says that a function is called."""
    function: ChatCompletionMessageFunctionToolCallFunction
    """The function to call, with its arguments."""


Function = ChatCompletionMessageFunctionToolCallFunction
