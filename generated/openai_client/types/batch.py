from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batches.batch import Batch as Batch
    from .batches.batch_errors import BatchErrors as Errors
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Batch": ".batches.batch",
        "Errors": ".batches.batch_errors:BatchErrors",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Batch",
    "Errors",
]
