from typing import Literal

from ..._core.vectors import Matrix
from .embedding import Embedding
from .embedding_usage import EmbeddingUsage


class CreateEmbeddingResponse(Matrix):
    """One vector for each text, in the order of the texts."""

    object: Literal["list"]
    """Marks the body as a list, as in every list of the API."""
    data: list[Embedding]
    """The vectors."""
    model: str
    """The model that made the vectors. Keep it beside them."""
    usage: EmbeddingUsage
    """The tokens that the call cost."""
