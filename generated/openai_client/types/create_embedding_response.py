from typing import Literal

from .._core.models import Model
from .._core.vectors import Matrix
from .embedding import Embedding as Embedding


class EmbeddingUsage(Model):
    """The tokens that a call for embeddings cost. There are no output tokens."""

    prompt_tokens: int
    """Tokens of all the given texts."""
    total_tokens: int
    """Tokens that are billed; the same number."""


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


Usage = EmbeddingUsage
