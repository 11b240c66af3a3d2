from typing_extensions import Required, TypedDict


class ResponseCreateContextManagementParam(TypedDict, total=False):
    """A way to shorten the context."""

    type: Required[str]
    """Kind of context management. Only `compaction` is known."""
    compact_threshold: int | None
    """Number of tokens from which on the context is compacted."""
