from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.reasoning_param import ReasoningParam as Reasoning
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Reasoning": "..shared.reasoning_param:ReasoningParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Reasoning",
]
