from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .embeddings.embedding_create_params import (
        EmbeddingCreateParams as EmbeddingCreateParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "EmbeddingCreateParams": ".embeddings.embedding_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "EmbeddingCreateParams",
]
