from typing import Literal, Union

from typing_extensions import TypeAlias

from .chat_completion_allowed_tool_choice_param import (
    ChatCompletionAllowedToolChoiceParam,
)
from .chat_completion_named_tool_choice_custom_param import (
    ChatCompletionNamedToolChoiceCustomParam,
)
from .chat_completion_named_tool_choice_param import ChatCompletionNamedToolChoiceParam

ChatCompletionToolChoiceOptionParam: TypeAlias = Union[
    Literal["none", "auto", "required"],
    str,
    ChatCompletionAllowedToolChoiceParam,
    ChatCompletionNamedToolChoiceParam,
    ChatCompletionNamedToolChoiceCustomParam,
]
"""Whether and which tools the model calls: `none` forbids it, `auto` leaves it to the
model, `required` makes it call at least one; an object names the tool, or the tools
among which it chooses.
"""
