from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...types.beta.assistant_event_handler import (
        AssistantEventHandler as AssistantEventHandler,
        AssistantEventHandlerT as AssistantEventHandlerT,
        AssistantStreamManager as AssistantStreamManager,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager as AsyncAssistantStreamManager,
    )
    from ...types.chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
        ChatCompletionStream as ChatCompletionStream,
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AssistantEventHandler": "...types.beta.assistant_event_handler",
        "AssistantEventHandlerT": "...types.beta.assistant_event_handler",
        "AssistantStreamManager": "...types.beta.assistant_event_handler",
        "AsyncAssistantEventHandler": "...types.beta.assistant_event_handler",
        "AsyncAssistantEventHandlerT": "...types.beta.assistant_event_handler",
        "AsyncAssistantStreamManager": "...types.beta.assistant_event_handler",
        "AsyncChatCompletionStream": "...types.chat.chat_completion_stream",
        "ChatCompletionStream": "...types.chat.chat_completion_stream",
        "ChatCompletionStreamState": "...types.chat.chat_completion_stream",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
