from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .chat_completion_message_custom_tool_call import (
    ChatCompletionMessageCustomToolCall,
)
from .chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall,
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
