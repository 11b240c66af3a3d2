from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....structured.events import ChunkEvent as ChunkEvent
    from ....structured.events import ContentDeltaEvent as ContentDeltaEvent
    from ....structured.events import ContentDoneEvent as ContentDoneEvent
    from ....structured.events import (
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
    )
    from ....structured.events import (
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
    )
    from ....structured.events import (
        LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
    )
    from ....structured.events import (
        LogprobsContentDoneEvent as LogprobsContentDoneEvent,
    )
    from ....structured.events import (
        LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
    )
    from ....structured.events import (
        LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
    )
    from ....structured.events import RefusalDeltaEvent as RefusalDeltaEvent
    from ....structured.events import RefusalDoneEvent as RefusalDoneEvent
    from ....types.chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from ....types.chat.chat_completion_stream import (
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
    )
    from ....types.chat.chat_completion_stream import (
        ChatCompletionStream as ChatCompletionStream,
    )
    from ....types.chat.chat_completion_stream import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from ....types.chat.chat_completion_stream import (
        ChatCompletionStreamManager as ChatCompletionStreamManager,
    )
    from ....types.chat.chat_completion_stream import (
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

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncChatCompletionStreamManager",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "ChatCompletionStreamManager",
    "ChatCompletionStreamState",
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
