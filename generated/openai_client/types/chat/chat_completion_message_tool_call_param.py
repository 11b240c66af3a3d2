from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallFunctionParam as Function,
    )
    from .chat_completion_message_function_tool_call_param import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam,
    )

__all__ = [
    "ChatCompletionMessageToolCallParam",
    "Function",
]

_SOURCES = {
    "ChatCompletionMessageToolCallParam": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallParam",
    "Function": ".chat_completion_message_function_tool_call_param:ChatCompletionMessageFunctionToolCallFunctionParam",
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
