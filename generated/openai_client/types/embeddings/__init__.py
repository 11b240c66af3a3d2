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

__all__ = [
    "CreateEmbeddingResponse",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "EmbeddingUsage",
]

_SOURCES = {
    "CreateEmbeddingResponse": ".create_embedding_response:CreateEmbeddingResponse",
    "Embedding": ".embedding:Embedding",
    "EmbeddingCreateParams": ".embedding_create_params:EmbeddingCreateParams",
    "EmbeddingModel": ".embedding_model:EmbeddingModel",
    "EmbeddingUsage": ".embedding_usage:EmbeddingUsage",
}


def __getattr__(name: str) -> object:
    # Nothing is imported before it is asked for.
    from importlib import import_module

    if name not in _SOURCES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    source, _, attribute = _SOURCES[name].partition(":")
    module = import_module(source, __package__)
    value: object = getattr(module, attribute) if attribute else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_SOURCES)
