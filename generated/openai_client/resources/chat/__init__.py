from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import completions as completions
    from .async_chat import AsyncChat as AsyncChat
    from .chat import Chat as Chat
    from .completions.async_completions import AsyncCompletions as AsyncCompletions
    from .completions.completions import Completions as Completions

__all__ = [
    "AsyncChat",
    "AsyncCompletions",
    "Chat",
    "Completions",
    "completions",
]

_SOURCES = {
    "AsyncChat": ".async_chat:AsyncChat",
    "AsyncCompletions": ".completions.async_completions:AsyncCompletions",
    "Chat": ".chat:Chat",
    "Completions": ".completions.completions:Completions",
    "completions": ".completions:",
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
