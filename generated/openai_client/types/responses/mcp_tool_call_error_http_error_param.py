from typing import Literal

from typing_extensions import TypedDict


class McpToolCallErrorHTTPErrorParam(TypedDict):
    """The server answered with an HTTP error."""

    type: Literal["http_error"]
    """Always `http_error`."""
    code: int
    """HTTP status."""
    message: str
    """Human-readable explanation."""
