from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCallFunction as Function,
    )
    from .chat_completion_message_tool_call_union import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionMessageCustomToolCall": ".chat_completion_message_custom_tool_call",
        "ChatCompletionMessageFunctionToolCall": ".chat_completion_message_function_tool_call",
        "ChatCompletionMessageToolCall": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
        "ChatCompletionMessageToolCallUnion": ".chat_completion_message_tool_call_union",
        "Function": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCallFunction",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallUnion",
    "Function",
]
