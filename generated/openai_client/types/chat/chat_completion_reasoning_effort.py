from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.reasoning_effort import ReasoningEffort as _ReasoningEffort

    ChatCompletionReasoningEffort = _ReasoningEffort
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatCompletionReasoningEffort": "..shared.reasoning_effort:ReasoningEffort",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
