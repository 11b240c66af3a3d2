from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict):
    """The tool to call, with its input."""

    name: str
    """The tool's name."""
    input: str
    """The text that the model wrote for the tool."""


class ChatCompletionMessageCustomToolCallParam(TypedDict):
    """A call of a custom tool."""

    id: str
    """Names this call; the tool message with its result refers to it."""
    type: Literal["custom"]
    """Says that a custom tool is called."""
    custom: ChatCompletionMessageCustomToolCallCustomParam
    """The tool to call, with its input."""


Custom = ChatCompletionMessageCustomToolCallCustomParam
