from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.vector_store_deleted import (
        VectorStoreDeleted as VectorStoreDeleted,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "VectorStoreDeleted": ".vector_stores.vector_store_deleted",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "VectorStoreDeleted",
]
