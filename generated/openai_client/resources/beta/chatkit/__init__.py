from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import sessions as sessions, threads as threads
    from .async_chatkit import AsyncChatkit as AsyncChatkit
    from .async_sessions import AsyncSessions as AsyncSessions
    from .async_threads import AsyncThreads as AsyncThreads
    from .chatkit import Chatkit as Chatkit
    from .sessions import Sessions as Sessions
    from .threads import Threads as Threads
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncChatkit": ".async_chatkit",
        "AsyncSessions": ".async_sessions",
        "AsyncThreads": ".async_threads",
        "Chatkit": ".chatkit",
        "Sessions": ".sessions",
        "Threads": ".threads",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
