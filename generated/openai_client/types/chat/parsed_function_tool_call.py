from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parsed_chat_completion import (
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ParsedFunction": ".parsed_chat_completion",
        "ParsedFunctionToolCall": ".parsed_chat_completion",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
