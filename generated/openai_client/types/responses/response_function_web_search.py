from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class ResponseFunctionWebSearchActionSearchSource(Model):
    """A page that was used."""

    type: Literal["url"]
    """Always `url`."""
    url: str
    """URL of the page."""


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


class ResponseFunctionWebSearchActionOpenPage(Model):
    """Open a page."""

    type: Literal["open_page"]
    """Always `open_page`."""
    url: str | None = None
    """URL of the page."""


class ResponseFunctionWebSearchActionFind(Model):
    """Find text in a page."""

    type: Literal["find_in_page"]
    """Always `find_in_page`."""
    pattern: str
    """Text to find in the page."""
    url: str
    """URL of the page."""


ResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        ResponseFunctionWebSearchActionSearch,
        ResponseFunctionWebSearchActionOpenPage,
        ResponseFunctionWebSearchActionFind,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "search": ResponseFunctionWebSearchActionSearch,
            "open_page": ResponseFunctionWebSearchActionOpenPage,
            "find_in_page": ResponseFunctionWebSearchActionFind,
        },
    ),
]
"""What the model did on the web."""


class ResponseFunctionWebSearch(Model):
    """The model searches the web."""

    type: Literal["web_search_call"]
    """Always `web_search_call`."""
    id: str
    """Id of the item."""
    action: ResponseFunctionWebSearchAction
    """What the model did: search, open a page or find text in a page."""
    status: Union[
        Literal["in_progress", "searching", "completed", "failed", "incomplete"],
        str,
    ]
    """State of the item."""


Action = ResponseFunctionWebSearchAction
ActionFind = ResponseFunctionWebSearchActionFind
ActionOpenPage = ResponseFunctionWebSearchActionOpenPage
ActionSearch = ResponseFunctionWebSearchActionSearch
ActionSearchSource = ResponseFunctionWebSearchActionSearchSource
