from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared.completion_tokens_details import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .shared.completion_usage import CompletionUsage as CompletionUsage
    from .shared.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails

__all__ = [
    "CompletionTokensDetails",
    "CompletionUsage",
    "PromptTokensDetails",
]

_SOURCES = {
    "CompletionTokensDetails": ".shared.completion_tokens_details:CompletionTokensDetails",
    "CompletionUsage": ".shared.completion_usage:CompletionUsage",
    "PromptTokensDetails": ".shared.prompt_tokens_details:PromptTokensDetails",
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
