from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...types.chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from ...types.chat.chat_completion_stream import (
        ChatCompletionStream as ChatCompletionStream,
    )

__all__ = [
    "AsyncChatCompletionStream",
    "ChatCompletionStream",
]

_SOURCES = {
    "AsyncChatCompletionStream": "...types.chat.chat_completion_stream:AsyncChatCompletionStream",
    "ChatCompletionStream": "...types.chat.chat_completion_stream:ChatCompletionStream",
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
