from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
)
from .chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
)

ChatCompletionMessageToolCallUnion: TypeAlias = Annotated[
    Union[
        ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageCustomToolCall,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "function": ChatCompletionMessageFunctionToolCall,
            "custom": ChatCompletionMessageCustomToolCall,
        },
    ),
]
"""A call of a tool that the model asks for."""


ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall


if TYPE_CHECKING:
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCallFunction as _ChatCompletionMessageFunctionToolCallFunction,
    )

    Function = _ChatCompletionMessageFunctionToolCallFunction
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Function": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCallFunction",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
