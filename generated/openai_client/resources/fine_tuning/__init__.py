from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jobs as jobs
    from .async_fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .fine_tuning import FineTuning as FineTuning
    from .jobs.async_jobs import AsyncJobs as AsyncJobs
    from .jobs.jobs import Jobs as Jobs

__all__ = [
    "AsyncFineTuning",
    "AsyncJobs",
    "FineTuning",
    "Jobs",
    "jobs",
]

_SOURCES = {
    "AsyncFineTuning": ".async_fine_tuning:AsyncFineTuning",
    "AsyncJobs": ".jobs.async_jobs:AsyncJobs",
    "FineTuning": ".fine_tuning:FineTuning",
    "Jobs": ".jobs.jobs:Jobs",
    "jobs": ".jobs:",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
