from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict):
    """The function to call."""

    name: str
    """The function's name, as in `tools`."""


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """Makes the model call one certain function."""

    type: Literal["function"]
    """Says that the tool is a function."""
    function: ChatCompletionNamedToolChoiceFunctionParam
    """The function to call."""


Function = ChatCompletionNamedToolChoiceFunctionParam
