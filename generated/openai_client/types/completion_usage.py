from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared.completion_tokens_details import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .shared.completion_usage import CompletionUsage as CompletionUsage
    from .shared.prompt_tokens_details import PromptTokensDetails as PromptTokensDetails
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "CompletionTokensDetails": ".shared.completion_tokens_details",
        "CompletionUsage": ".shared.completion_usage",
        "PromptTokensDetails": ".shared.prompt_tokens_details",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CompletionTokensDetails",
    "CompletionUsage",
    "PromptTokensDetails",
]
