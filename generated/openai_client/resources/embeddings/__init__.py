from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_embeddings import AsyncEmbeddings as AsyncEmbeddings
    from .embeddings import Embeddings as Embeddings
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncEmbeddings": ".async_embeddings",
        "Embeddings": ".embeddings",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
