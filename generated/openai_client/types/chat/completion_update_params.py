from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chat_completion_update_params import (
        ChatCompletionUpdateParams as CompletionUpdateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CompletionUpdateParams": ".chat_completion_update_params:ChatCompletionUpdateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CompletionUpdateParams",
]
