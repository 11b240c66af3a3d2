from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import messages as messages
    from .async_completions import AsyncCompletions as AsyncCompletions
    from .completions import Completions as Completions
    from .messages.async_messages import AsyncMessages as AsyncMessages
    from .messages.messages import Messages as Messages

__all__ = [
    "AsyncCompletions",
    "AsyncMessages",
    "Completions",
    "Messages",
    "messages",
]

_SOURCES = {
    "AsyncCompletions": ".async_completions:AsyncCompletions",
    "AsyncMessages": ".messages.async_messages:AsyncMessages",
    "Completions": ".completions:Completions",
    "Messages": ".messages.messages:Messages",
    "messages": ".messages:",
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
