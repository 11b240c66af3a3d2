from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_function_web_search_action_search_source_param import (
    ResponseFunctionWebSearchActionSearchSourceParam,
)


class ResponseFunctionWebSearchActionSearchParam(TypedDict, total=False):
    """Search the web."""

    type: Required[Literal["search"]]
    """Always `search`."""
    queries: Sequence[str]
    """Queries that were searched for."""
    query: str
    """Deprecated. Query. Use `queries` instead."""
    sources: Iterable[ResponseFunctionWebSearchActionSearchSourceParam]
    """Pages that were used, if requested by `include`."""
