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

__all__ = [
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallUnion",
    "Function",
]

_SOURCES = {
    "ChatCompletionMessageCustomToolCall": ".chat_completion_message_custom_tool_call:ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageFunctionToolCall": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCall": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageToolCallUnion": ".chat_completion_message_tool_call_union:ChatCompletionMessageToolCallUnion",
    "Function": ".chat_completion_message_function_tool_call:ChatCompletionMessageFunctionToolCallFunction",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
