from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..structured.tools import pydantic_function_tool as pydantic_function_tool

__all__ = [
    "pydantic_function_tool",
]

_SOURCES = {
    "pydantic_function_tool": "..structured.tools:pydantic_function_tool",
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
