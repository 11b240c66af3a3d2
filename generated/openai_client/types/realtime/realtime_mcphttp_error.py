from typing import Literal

from ..._core.models import Model


class RealtimeMcphttpError(Model):
    """The server could not be reached."""

    type: Literal["http_error"]
    """Always `http_error`."""
    code: int
    """HTTP status."""
    message: str
    """What went wrong."""
