from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_batches import AsyncBatches as AsyncBatches
    from .batches import Batches as Batches
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncBatches": ".async_batches",
        "Batches": ".batches",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
