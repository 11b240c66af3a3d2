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
