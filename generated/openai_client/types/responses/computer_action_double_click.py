from typing import Literal

from ..._core.models import Model


class ComputerActionDoubleClick(Model):
    """Double-click at a position."""

    type: Literal["double_click"]
    """Always `double_click`."""
    keys: list[str] | None
    """Modifier keys held down meanwhile."""
    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
