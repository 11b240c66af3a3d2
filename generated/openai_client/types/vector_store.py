from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.vector_store import VectorStore as VectorStore
    from .vector_stores.vector_store_expiration_after import (
        VectorStoreExpirationAfter as ExpiresAfter,
    )
    from .vector_stores.vector_store_file_counts import (
        VectorStoreFileCounts as FileCounts,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ExpiresAfter": ".vector_stores.vector_store_expiration_after:VectorStoreExpirationAfter",
        "FileCounts": ".vector_stores.vector_store_file_counts:VectorStoreFileCounts",
        "VectorStore": ".vector_stores.vector_store",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ExpiresAfter",
    "FileCounts",
    "VectorStore",
]
