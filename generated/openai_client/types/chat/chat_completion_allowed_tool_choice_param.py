from typing import Literal

from typing_extensions import TypedDict

from .chat_completion_allowed_tools_param import ChatCompletionAllowedToolsParam


class ChatCompletionAllowedToolChoiceParam(TypedDict):
    """Narrows the tools of this call to some of those in `tools`, which then can stay the
    same and be cached.
    """

    type: Literal["allowed_tools"]
    """Says that the choice is narrowed to some tools."""
    allowed_tools: ChatCompletionAllowedToolsParam
    """The tools, and whether one has to be called."""
