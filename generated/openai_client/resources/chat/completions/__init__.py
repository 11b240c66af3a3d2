from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import messages as messages
    from .async_completions import AsyncCompletions as AsyncCompletions
    from .async_messages import AsyncMessages as AsyncMessages
    from .completions import Completions as Completions
    from .messages import Messages as Messages
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCompletions": ".async_completions",
        "AsyncMessages": ".async_messages",
        "Completions": ".completions",
        "Messages": ".messages",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
