from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jobs as jobs
    from .async_fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning import FineTuning as FineTuning
    from .jobs.async_jobs import AsyncJobs as AsyncJobs
    from .jobs.jobs import Jobs as Jobs
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncFineTuning": ".async_fine_tuning",
        "AsyncJobs": ".jobs.async_jobs",
        "FineTuning": ".fine_tuning",
        "Jobs": ".jobs.jobs",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
