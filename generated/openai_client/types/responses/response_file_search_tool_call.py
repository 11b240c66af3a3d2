from typing import Literal, Union

from ..._core.models import Model
from .response_file_search_tool_call_result import ResponseFileSearchToolCallResult


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
