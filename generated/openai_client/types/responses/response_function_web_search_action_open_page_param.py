from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseFunctionWebSearchActionOpenPageParam(TypedDict, total=False):
    """Open a page."""

    type: Required[Literal["open_page"]]
    """Always `open_page`."""
    url: str | None
    """URL of the page."""
