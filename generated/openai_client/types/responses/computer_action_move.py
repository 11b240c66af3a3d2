from typing import Literal

from ..._core.models import Model


class ComputerActionMove(Model):
    """Move the pointer."""

    type: Literal["move"]
    """Always `move`."""
    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
    keys: list[str] | None = None
    """Modifier keys held down meanwhile."""
