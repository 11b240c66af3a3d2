from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import messages as messages, runs as runs
    from .async_messages import AsyncMessages as AsyncMessages
    from .async_threads import AsyncThreads as AsyncThreads
    from .messages import Messages as Messages
    from .runs.async_runs import AsyncRuns as AsyncRuns
    from .runs.runs import Runs as Runs
    from .threads import Threads as Threads
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncMessages": ".async_messages",
        "AsyncRuns": ".runs.async_runs",
        "AsyncThreads": ".async_threads",
        "Messages": ".messages",
        "Runs": ".runs.runs",
        "Threads": ".threads",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
