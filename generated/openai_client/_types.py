from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.omit import Body as Body
    from ._core.omit import FileContent as FileContent
    from ._core.omit import FileTypes as FileTypes
    from ._core.omit import Headers as Headers
    from ._core.omit import NOT_GIVEN as NOT_GIVEN
    from ._core.omit import NotGiven as NotGiven
    from ._core.omit import Omit as Omit
    from ._core.omit import Query as Query
    from ._core.omit import not_given as not_given
    from ._core.omit import omit as omit
    from ._core.timeouts import Timeout as Timeout
    from ._core.wire import Transport as Transport

__all__ = [
    "Body",
    "FileContent",
    "FileTypes",
    "Headers",
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "Query",
    "Timeout",
    "Transport",
    "not_given",
    "omit",
]

_SOURCES = {
    "Body": "._core.omit:Body",
    "FileContent": "._core.omit:FileContent",
    "FileTypes": "._core.omit:FileTypes",
    "Headers": "._core.omit:Headers",
    "NOT_GIVEN": "._core.omit:NOT_GIVEN",
    "NotGiven": "._core.omit:NotGiven",
    "Omit": "._core.omit:Omit",
    "Query": "._core.omit:Query",
    "Timeout": "._core.timeouts:Timeout",
    "Transport": "._core.wire:Transport",
    "not_given": "._core.omit:not_given",
    "omit": "._core.omit:omit",
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
