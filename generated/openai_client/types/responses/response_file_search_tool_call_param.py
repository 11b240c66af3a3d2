from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_file_search_tool_call_result_param import (
    ResponseFileSearchToolCallResultParam,
)


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
