from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared.metadata import Metadata


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """Data from stored chat completions."""

    type: Required[Literal["stored_completions"]]
    """Always `stored_completions`."""
    created_after: int | None
    """Only those created after this time, in Unix seconds."""
    created_before: int | None
    """Only those created before this time, in Unix seconds."""
    limit: int | None
    """Most items."""
    metadata: Metadata
    """Only those that have these labels."""
    model: str | None
    """Only those by this model."""
