from ..._core.models import Model
from .batch_error import BatchError


class BatchErrors(Model):
    """Errors of an input file."""

    data: list[BatchError] | None = None
    """The errors."""
    object: str | None = None
    """Always `list`."""
