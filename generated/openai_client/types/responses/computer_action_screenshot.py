from typing import Literal

from ..._core.models import Model


class ComputerActionScreenshot(Model):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Always `screenshot`."""
