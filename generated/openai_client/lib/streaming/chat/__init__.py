from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....structured.events import (
        ChunkEvent as ChunkEvent,
        ContentDeltaEvent as ContentDeltaEvent,
        ContentDoneEvent as ContentDoneEvent,
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
        LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
        LogprobsContentDoneEvent as LogprobsContentDoneEvent,
        LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
        LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
        RefusalDeltaEvent as RefusalDeltaEvent,
        RefusalDoneEvent as RefusalDoneEvent,
    )
    from ....types.chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
        ChatCompletionStream as ChatCompletionStream,
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
        ChatCompletionStreamManager as ChatCompletionStreamManager,
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncChatCompletionStream": "....types.chat.chat_completion_stream",
        "AsyncChatCompletionStreamManager": "....types.chat.chat_completion_stream",
        "ChatCompletionStream": "....types.chat.chat_completion_stream",
        "ChatCompletionStreamEvent": "....types.chat.chat_completion_stream",
        "ChatCompletionStreamManager": "....types.chat.chat_completion_stream",
        "ChatCompletionStreamState": "....types.chat.chat_completion_stream",
        "ChunkEvent": "....structured.events",
        "ContentDeltaEvent": "....structured.events",
        "ContentDoneEvent": "....structured.events",
        "FunctionToolCallArgumentsDeltaEvent": "....structured.events",
        "FunctionToolCallArgumentsDoneEvent": "....structured.events",
        "LogprobsContentDeltaEvent": "....structured.events",
        "LogprobsContentDoneEvent": "....structured.events",
        "LogprobsRefusalDeltaEvent": "....structured.events",
        "LogprobsRefusalDoneEvent": "....structured.events",
        "RefusalDeltaEvent": "....structured.events",
        "RefusalDoneEvent": "....structured.events",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
