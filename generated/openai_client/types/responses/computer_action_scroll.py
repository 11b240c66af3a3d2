from typing import Literal

from ..._core.models import Model


class ComputerActionScroll(Model):
    """Scroll at a position."""

    type: Literal["scroll"]
    """Always `scroll`."""
    scroll_x: int
    """Horizontal distance, in pixels."""
    scroll_y: int
    """Vertical distance, in pixels."""
    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
    keys: list[str] | None = None
    """Modifier keys held down meanwhile."""
