from typing import Literal

from typing_extensions import TypedDict


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict):
    """The tool to call."""

    name: str
    """The tool's name, as in `tools`."""


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    """Makes the model call one certain custom tool."""

    type: Literal["custom"]
    """Says that the tool takes free text."""
    custom: ChatCompletionNamedToolChoiceCustomCustomParam
    """The tool to call."""


Custom = ChatCompletionNamedToolChoiceCustomCustomParam
