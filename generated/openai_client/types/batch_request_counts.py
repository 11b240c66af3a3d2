from .._core.models import Model


class BatchRequestCounts(Model):
    """Number of requests of a batch by outcome."""

    total: int
    """All requests of the batch."""
    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
