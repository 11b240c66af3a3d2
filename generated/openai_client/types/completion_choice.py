from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completions.completion_choice import CompletionChoice as CompletionChoice
    from .completions.completion_choice_logprobs import (
        CompletionChoiceLogprobs as Logprobs,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "CompletionChoice": ".completions.completion_choice",
        "Logprobs": ".completions.completion_choice_logprobs:CompletionChoiceLogprobs",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CompletionChoice",
    "Logprobs",
]
