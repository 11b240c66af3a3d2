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
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Completion": ".completion",
        "CompletionChoice": ".completion_choice",
        "CompletionChoiceLogprobs": ".completion_choice_logprobs",
        "CompletionCreateParams": ".completion_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Completion",
    "CompletionChoice",
    "CompletionChoiceLogprobs",
    "CompletionCreateParams",
]
