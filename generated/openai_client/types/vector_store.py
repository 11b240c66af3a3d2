from typing import Literal

from .._core.models import Model
from .shared.metadata import Metadata
from .vector_stores.vector_store_file_batch import VectorStoreFileCounts


class VectorStoreExpirationAfter(Model):
    """Time without use after which a vector store expires."""

    anchor: Literal["last_active_at"]
    """Always `last_active_at`."""
    days: int
    """Days after the last use, from 1 to 365."""


class VectorStore(Model):
    """Files that can be searched by meaning."""

    id: str
    """Id of the vector store, `vs_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    file_counts: VectorStoreFileCounts
    """Number of files by status."""
    last_active_at: int | None
    """Time of the last use, in Unix seconds."""
    metadata: Metadata
    """Your own labels for the vector store."""
    name: str
    """Name of the vector store."""
    object: Literal["vector_store"]
    """Always `vector_store`."""
    status: Literal["expired", "in_progress", "completed"] | str
    """Whether all files are ready: `completed` if so. An `expired` one can't be
    searched.
    """
    usage_bytes: int
    """Size of all files in the store, in bytes."""
    expires_after: VectorStoreExpirationAfter | None = None
    """When the vector store expires."""
    expires_at: int | None = None
    """Time at which it expires, in Unix seconds."""


ExpiresAfter = VectorStoreExpirationAfter
FileCounts = VectorStoreFileCounts
