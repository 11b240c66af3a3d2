from typing import Literal

from ..._core.models import Model


class ComputerActionWait(Model):
    """Wait."""

    type: Literal["wait"]
    """Always `wait`."""
