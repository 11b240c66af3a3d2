from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import completions as completions
    from .async_chat import AsyncChat as AsyncChat
    from .chat import Chat as Chat
    from .completions.async_completions import AsyncCompletions as AsyncCompletions
    from .completions.completions import Completions as Completions
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncChat": ".async_chat",
        "AsyncCompletions": ".completions.async_completions",
        "Chat": ".chat",
        "Completions": ".completions.completions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
