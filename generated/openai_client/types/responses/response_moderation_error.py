from typing import Literal

from ..._core.models import Model


class ResponseModerationError(Model):
    """Moderation failed."""

    type: Literal["error"]
    """Always `error`."""
    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable explanation."""
