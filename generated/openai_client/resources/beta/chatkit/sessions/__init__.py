from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_sessions import AsyncSessions as AsyncSessions
    from .sessions import Sessions as Sessions
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncSessions": ".async_sessions",
        "Sessions": ".sessions",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
