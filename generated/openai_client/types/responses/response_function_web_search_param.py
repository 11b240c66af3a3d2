from collections.abc import Iterable, Sequence
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict


class ResponseFunctionWebSearchActionSearchSourceParam(TypedDict):
    """A page that was used."""

    type: Literal["url"]
    """Always `url`."""
    url: str
    """URL of the page."""


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


class ResponseFunctionWebSearchActionOpenPageParam(TypedDict, total=False):
    """Open a page."""

    type: Required[Literal["open_page"]]
    """Always `open_page`."""
    url: str | None
    """URL of the page."""


class ResponseFunctionWebSearchActionFindParam(TypedDict):
    """Find text in a page."""

    type: Literal["find_in_page"]
    """Always `find_in_page`."""
    pattern: str
    """Text to find in the page."""
    url: str
    """URL of the page."""


ResponseFunctionWebSearchActionParam: TypeAlias = Union[
    ResponseFunctionWebSearchActionSearchParam,
    ResponseFunctionWebSearchActionOpenPageParam,
    ResponseFunctionWebSearchActionFindParam,
]
"""What the model did on the web."""


class ResponseFunctionWebSearchParam(TypedDict):
    """The model searches the web."""

    type: Literal["web_search_call"]
    """Always `web_search_call`."""
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchActionParam
    """What the model did: search, open a page or find text in a page."""
    status: Union[
        Literal["in_progress", "searching", "completed", "failed", "incomplete"],
        str,
    ]
    """State of the item."""


Action = ResponseFunctionWebSearchActionParam
ActionFind = ResponseFunctionWebSearchActionFindParam
ActionOpenPage = ResponseFunctionWebSearchActionOpenPageParam
ActionSearch = ResponseFunctionWebSearchActionSearchParam
ActionSearchSource = ResponseFunctionWebSearchActionSearchSourceParam
