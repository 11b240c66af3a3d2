from typing import Union

from typing_extensions import TypeAlias

from .chat_completion_custom_tool_param import ChatCompletionCustomToolParam
from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam

ChatCompletionToolUnionParam: TypeAlias = Union[
    ChatCompletionFunctionToolParam,
    ChatCompletionCustomToolParam,
]
"""Something that the model may call."""
