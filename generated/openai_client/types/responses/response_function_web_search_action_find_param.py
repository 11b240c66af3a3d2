from typing import Literal

from typing_extensions import TypedDict


class ResponseFunctionWebSearchActionFindParam(TypedDict):
    """Find text in a page."""

    type: Literal["find_in_page"]
    """Always `find_in_page`."""
    pattern: str
    """Text to find in the page."""
    url: str
    """URL of the page."""
