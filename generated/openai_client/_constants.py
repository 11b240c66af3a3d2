from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.http_clients import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
    )
    from ._core.timeouts import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._core.timeouts import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
]

_SOURCES = {
    "DEFAULT_CONNECTION_LIMITS": "._core.http_clients:DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES": "._core.timeouts:DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT": "._core.timeouts:DEFAULT_TIMEOUT",
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
