from typing import Literal

from ..._core.models import Model


class ComputerActionType(Model):
    """Type text."""

    type: Literal["type"]
    """Always `type`."""
    text: str
    """Text to type."""
