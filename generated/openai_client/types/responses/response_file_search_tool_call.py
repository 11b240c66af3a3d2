from typing import Literal, Union

from ..._core.models import Model


class ResponseFileSearchToolCallResult(Model):
    """A passage that was found."""

    attributes: dict[str, str | float | bool] | None = None
    """Attributes of the file."""
    file_id: str | None = None
    """Id of an uploaded file."""
    filename: str | None = None
    """Name of the file."""
    score: float | None = None
    """Relevance, from 0 to 1."""
    text: str | None = None
    """Text that was found."""


class ResponseFileSearchToolCall(Model):
    """The model searches vector stores."""

    type: Literal["file_search_call"]
    """Always `file_search_call`."""
    id: str
    """Id of the item."""
    queries: list[str]
    """Queries that were searched for."""
    status: Union[
        Literal["in_progress", "searching", "completed", "incomplete", "failed"],
        str,
    ]
    """State of the item."""
    results: list[ResponseFileSearchToolCallResult] | None = None
    """Results, if requested by `include`."""


Result = ResponseFileSearchToolCallResult
