from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completion import Completion as Completion
    from .completion_choice import CompletionChoice as CompletionChoice
    from .completion_choice_logprobs import (
        CompletionChoiceLogprobs as CompletionChoiceLogprobs,
    )
    from .completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
    )

__all__ = [
    "Completion",
    "CompletionChoice",
    "CompletionChoiceLogprobs",
    "CompletionCreateParams",
]

_SOURCES = {
    "Completion": ".completion:Completion",
    "CompletionChoice": ".completion_choice:CompletionChoice",
    "CompletionChoiceLogprobs": ".completion_choice_logprobs:CompletionChoiceLogprobs",
    "CompletionCreateParams": ".completion_create_params:CompletionCreateParams",
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
