from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.streaming import AsyncStream as AsyncStream
    from ._core.streaming import Stream as Stream

__all__ = [
    "AsyncStream",
    "Stream",
]

_SOURCES = {
    "AsyncStream": "._core.streaming:AsyncStream",
    "Stream": "._core.streaming:Stream",
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
