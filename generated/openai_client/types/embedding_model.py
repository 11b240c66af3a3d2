from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .embeddings.embedding_model import EmbeddingModel as EmbeddingModel
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "EmbeddingModel": ".embeddings.embedding_model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "EmbeddingModel",
]
