from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .completions.completion import Completion as Completion
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Completion": ".completions.completion",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Completion",
]
