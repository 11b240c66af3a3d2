from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """A passage that was found."""

    attributes: Mapping[str, str | float | bool] | None
    """Attributes of the file."""
    file_id: str
    """Id of an uploaded file."""
    filename: str
    """Name of the file."""
    score: float
    """Relevance, from 0 to 1."""
    text: str
    """Text that was found."""


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """The model searches vector stores."""

    type: Required[Literal["file_search_call"]]
    """Always `file_search_call`."""
    id: Required[str]
    """Id of the item."""
    queries: Required[Sequence[str]]
    """Queries that were searched for."""
    status: Required[
        Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    ]
    """State of the item."""
    results: Iterable[ResponseFileSearchToolCallResultParam] | None
    """Results, if requested by `include`."""


Result = ResponseFileSearchToolCallResultParam
