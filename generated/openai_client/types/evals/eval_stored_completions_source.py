from typing import Literal

from ..._core.models import Model
from ..shared.metadata import Metadata


class EvalStoredCompletionsSource(Model):
    """Data from stored chat completions."""

    type: Literal["stored_completions"]
    """Always `stored_completions`."""
    created_after: int | None = None
    """Only those created after this time, in Unix seconds."""
    created_before: int | None = None
    """Only those created before this time, in Unix seconds."""
    limit: int | None = None
    """Most items."""
    metadata: Metadata | None = None
    """Only those that have these labels."""
    model: str | None = None
    """Only those by this model."""
