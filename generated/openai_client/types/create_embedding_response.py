from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .embeddings.create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .embeddings.embedding import Embedding as Embedding
    from .embeddings.embedding_usage import EmbeddingUsage as Usage
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateEmbeddingResponse": ".embeddings.create_embedding_response",
        "Embedding": ".embeddings.embedding",
        "Usage": ".embeddings.embedding_usage:EmbeddingUsage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CreateEmbeddingResponse",
    "Embedding",
    "Usage",
]
