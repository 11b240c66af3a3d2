from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import steps as steps
    from .async_runs import AsyncRuns as AsyncRuns
    from .async_steps import AsyncSteps as AsyncSteps
    from .runs import Runs as Runs
    from .steps import Steps as Steps
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncRuns": ".async_runs",
        "AsyncSteps": ".async_steps",
        "Runs": ".runs",
        "Steps": ".steps",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
