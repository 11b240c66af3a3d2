from typing import Literal

from ..._core.models import Model
from .response_function_web_search_action_search_source import (
    ResponseFunctionWebSearchActionSearchSource,
)


class ResponseFunctionWebSearchActionSearch(Model):
    """Search the web."""

    type: Literal["search"]
    """Always `search`."""
    queries: list[str] | None = None
    """Queries that were searched for."""
    query: str | None = None
    """Deprecated. Query. Use `queries` instead."""
    sources: list[ResponseFunctionWebSearchActionSearchSource] | None = None
    """Pages that were used, if requested by `include`."""
