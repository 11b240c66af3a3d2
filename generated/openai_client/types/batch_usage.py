from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batches.batch_usage import BatchUsage as BatchUsage
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "BatchUsage": ".batches.batch_usage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "BatchUsage",
]
