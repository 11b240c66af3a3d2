from typing import Literal

from typing_extensions import TypedDict


class ResponseFunctionWebSearchActionSearchSourceParam(TypedDict):
    """A page that was used."""

    type: Literal["url"]
    """Always `url`."""
    url: str
    """URL of the page."""
