from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..structured.schemas import strict_json_schema as to_strict_json_schema

__all__ = [
    "to_strict_json_schema",
]

_SOURCES = {
    "to_strict_json_schema": "..structured.schemas:strict_json_schema",
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
