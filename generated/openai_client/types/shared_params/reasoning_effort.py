from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.reasoning_effort import ReasoningEffort as ReasoningEffort
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ReasoningEffort": "..shared.reasoning_effort",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
