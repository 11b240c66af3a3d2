from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completions.completion_create_params import (
        CompletionCreateParams as CompletionCreateParams,
    )
    from .completions.completion_create_params import (
        CompletionCreateParams as CompletionCreateParamsBase,
    )
    from .completions.completion_create_params import (
        CompletionCreateParams as CompletionCreateParamsNonStreaming,
    )
    from .completions.completion_create_params import (
        CompletionCreateParams as CompletionCreateParamsStreaming,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "CompletionCreateParams": ".completions.completion_create_params",
        "CompletionCreateParamsBase": ".completions.completion_create_params:CompletionCreateParams",
        "CompletionCreateParamsNonStreaming": ".completions.completion_create_params:CompletionCreateParams",
        "CompletionCreateParamsStreaming": ".completions.completion_create_params:CompletionCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]
