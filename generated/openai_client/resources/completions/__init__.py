from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_completions import AsyncCompletions as AsyncCompletions
    from .completions import Completions as Completions
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCompletions": ".async_completions",
        "Completions": ".completions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
