from typing import Literal

from ..._core.models import Model


class VectorStoreFileCounts(Model):
    """Number of files by status."""

    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that failed."""
    in_progress: int
    """Files that are being processed."""
    total: int
    """All files."""


class VectorStoreFileBatch(Model):
    """Files that are added together."""

    id: str
    """Id of the batch, `vsfb_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    file_counts: VectorStoreFileCounts
    """Number of files by status."""
    object: Literal["vector_store.files_batch"]
    """Always `vector_store.files_batch`."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Progress of the batch."""
    vector_store_id: str
    """Id of the vector store."""


FileCounts = VectorStoreFileCounts
