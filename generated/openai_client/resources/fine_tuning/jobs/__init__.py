from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import checkpoints as checkpoints
    from .async_checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .async_jobs import AsyncJobs as AsyncJobs
    from .checkpoints import Checkpoints as Checkpoints
    from .jobs import Jobs as Jobs
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncCheckpoints": ".async_checkpoints",
        "AsyncJobs": ".async_jobs",
        "Checkpoints": ".checkpoints",
        "Jobs": ".jobs",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
