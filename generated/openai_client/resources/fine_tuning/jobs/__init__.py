from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import checkpoints as checkpoints
    from .async_jobs import AsyncJobs as AsyncJobs
    from .checkpoints.async_checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from .checkpoints.checkpoints import Checkpoints as Checkpoints
    from .jobs import Jobs as Jobs

__all__ = [
    "AsyncCheckpoints",
    "AsyncJobs",
    "Checkpoints",
    "Jobs",
    "checkpoints",
]

_SOURCES = {
    "AsyncCheckpoints": ".checkpoints.async_checkpoints:AsyncCheckpoints",
    "AsyncJobs": ".async_jobs:AsyncJobs",
    "Checkpoints": ".checkpoints.checkpoints:Checkpoints",
    "Jobs": ".jobs:Jobs",
    "checkpoints": ".checkpoints:",
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
