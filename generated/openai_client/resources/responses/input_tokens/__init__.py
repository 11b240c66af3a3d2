from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_input_tokens import AsyncInputTokens as AsyncInputTokens
    from .input_tokens import InputTokens as InputTokens
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncInputTokens": ".async_input_tokens",
        "InputTokens": ".input_tokens",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
