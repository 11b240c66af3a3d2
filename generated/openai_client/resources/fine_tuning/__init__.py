from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import alpha as alpha, checkpoints as checkpoints, jobs as jobs
    from .alpha.alpha import Alpha as Alpha
    from .alpha.async_alpha import AsyncAlpha as AsyncAlpha
    from .async_fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .checkpoints.async_checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints.checkpoints import Checkpoints as Checkpoints
    from .fine_tuning import FineTuning as FineTuning
    from .jobs.async_jobs import AsyncJobs as AsyncJobs
    from .jobs.jobs import Jobs as Jobs
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Alpha": ".alpha.alpha",
        "AsyncAlpha": ".alpha.async_alpha",
        "AsyncCheckpoints": ".checkpoints.async_checkpoints",
        "AsyncFineTuning": ".async_fine_tuning",
        "AsyncJobs": ".jobs.async_jobs",
        "Checkpoints": ".checkpoints.checkpoints",
        "FineTuning": ".fine_tuning",
        "Jobs": ".jobs.jobs",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
