from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import runs as runs
    from .async_evals import AsyncEvals as AsyncEvals
    from .evals import Evals as Evals
    from .runs.async_runs import AsyncRuns as AsyncRuns
    from .runs.runs import Runs as Runs
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncEvals": ".async_evals",
        "AsyncRuns": ".runs.async_runs",
        "Evals": ".evals",
        "Runs": ".runs.runs",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
