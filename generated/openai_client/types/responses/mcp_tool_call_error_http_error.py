from typing import Literal

from ..._core.models import Model


class McpToolCallErrorHTTPError(Model):
    """The server answered with an HTTP error."""

    type: Literal["http_error"]
    """Always `http_error`."""
    code: int
    """HTTP status."""
    message: str
    """Human-readable explanation."""
