from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...structured.events import ChunkEvent as ChunkEvent
    from ...structured.events import ContentDeltaEvent as ContentDeltaEvent
    from ...structured.events import ContentDoneEvent as ContentDoneEvent
    from ...structured.events import (
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
    )
    from ...structured.events import (
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
    )
    from ...structured.events import (
        LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
    )
    from ...structured.events import (
        LogprobsContentDoneEvent as LogprobsContentDoneEvent,
    )
    from ...structured.events import (
        LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
    )
    from ...structured.events import (
        LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
    )
    from ...structured.events import RefusalDeltaEvent as RefusalDeltaEvent
    from ...structured.events import RefusalDoneEvent as RefusalDoneEvent
    from ...types.chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from ...types.chat.chat_completion_stream import (
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
    )
    from ...types.chat.chat_completion_stream import (
        ChatCompletionStream as ChatCompletionStream,
    )
    from ...types.chat.chat_completion_stream import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from ...types.chat.chat_completion_stream import (
        ChatCompletionStreamManager as ChatCompletionStreamManager,
    )

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

_SOURCES = {
    "AsyncChatCompletionStream": "...types.chat.chat_completion_stream:AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager": "...types.chat.chat_completion_stream:AsyncChatCompletionStreamManager",
    "ChatCompletionStream": "...types.chat.chat_completion_stream:ChatCompletionStream",
    "ChatCompletionStreamEvent": "...types.chat.chat_completion_stream:ChatCompletionStreamEvent",
    "ChatCompletionStreamManager": "...types.chat.chat_completion_stream:ChatCompletionStreamManager",
    "ChunkEvent": "...structured.events:ChunkEvent",
    "ContentDeltaEvent": "...structured.events:ContentDeltaEvent",
    "ContentDoneEvent": "...structured.events:ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent": "...structured.events:FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent": "...structured.events:FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent": "...structured.events:LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent": "...structured.events:LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent": "...structured.events:LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent": "...structured.events:LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent": "...structured.events:RefusalDeltaEvent",
    "RefusalDoneEvent": "...structured.events:RefusalDoneEvent",
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
