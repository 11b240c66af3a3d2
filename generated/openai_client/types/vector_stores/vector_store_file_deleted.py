from typing import Literal

from ..._core.models import Model


class VectorStoreFileDeleted(Model):
    """A file that was removed."""

    id: str
    """Id of the file."""
    deleted: bool
    """Whether it was removed."""
    object: Literal["vector_store.file.deleted"]
    """Always `vector_store.file.deleted`."""
