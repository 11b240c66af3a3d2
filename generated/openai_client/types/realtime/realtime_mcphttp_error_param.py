from typing import Literal

from typing_extensions import TypedDict


class RealtimeMcphttpErrorParam(TypedDict):
    """The server could not be reached."""

    type: Literal["http_error"]
    """Always `http_error`."""
    code: int
    """HTTP status."""
    message: str
    """What went wrong."""
