from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionMessageFunctionToolCallFunctionParam(TypedDict):
    """The function to call, with its arguments."""

    name: str
    """The function's name."""
    arguments: str
    """The arguments as JSON text. Unless the function is `strict` they may break its
    schema, or not be JSON at all; check them before you call anything.
    """


class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    """A call of a function."""

    id: str
    """Names this call; the tool message with its result refers to it."""
    type: Literal["function"]
    """Says that a function is called."""
    function: ChatCompletionMessageFunctionToolCallFunctionParam
    """The function to call, with its arguments."""


Function = ChatCompletionMessageFunctionToolCallFunctionParam
