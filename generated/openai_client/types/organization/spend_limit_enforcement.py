from typing import Literal

from ..._core.models import Model


class SpendLimitEnforcement(Model):
    """Whether a spend limit blocks requests."""

    status: str | Literal["inactive", "enforcing"]
    """`enforcing` if requests are blocked now."""
