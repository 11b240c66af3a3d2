from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batches.batch_error import BatchError as BatchError
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "BatchError": ".batches.batch_error",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "BatchError",
]
