from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...types.chat.chat_completion_stream import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
        ChatCompletionStream as ChatCompletionStream,
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncChatCompletionStream": "...types.chat.chat_completion_stream",
        "ChatCompletionStream": "...types.chat.chat_completion_stream",
        "ChatCompletionStreamState": "...types.chat.chat_completion_stream",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
