from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .embeddings.embedding import Embedding as Embedding
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Embedding": ".embeddings.embedding",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Embedding",
]
