from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .embedding import Embedding as Embedding
    from .embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from .embedding_model import EmbeddingModel as EmbeddingModel
    from .embedding_usage import EmbeddingUsage as EmbeddingUsage
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateEmbeddingResponse": ".create_embedding_response",
        "Embedding": ".embedding",
        "EmbeddingCreateParams": ".embedding_create_params",
        "EmbeddingModel": ".embedding_model",
        "EmbeddingUsage": ".embedding_usage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
]
