from typing import Literal

from .._core.models import Model


class VectorStoreDeleted(Model):
    """A vector store that was deleted."""

    id: str
    """Id of the vector store."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.deleted"]
    """Always `vector_store.deleted`."""
