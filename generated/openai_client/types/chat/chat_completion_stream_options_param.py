from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionStreamOptionsParam": "..shared.chat_completion_stream_options_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ChatCompletionStreamOptionsParam",
]
