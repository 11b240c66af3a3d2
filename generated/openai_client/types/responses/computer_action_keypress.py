from typing import Literal

from ..._core.models import Model


class ComputerActionKeypress(Model):
    """Press keys."""

    type: Literal["keypress"]
    """Always `keypress`."""
    keys: list[str]
    """Keys to press, together."""
