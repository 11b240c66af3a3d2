from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ....types.chat.chat_completion_stream import (
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionStreamState": "....types.chat.chat_completion_stream",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
