from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_threads import AsyncThreads as AsyncThreads
    from .threads import Threads as Threads
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncThreads": ".async_threads",
        "Threads": ".threads",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
