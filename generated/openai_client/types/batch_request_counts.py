from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batches.batch_request_counts import BatchRequestCounts as BatchRequestCounts
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "BatchRequestCounts": ".batches.batch_request_counts",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "BatchRequestCounts",
]
