from typing import Literal

from ..._core.models import Model


class ComputerActionClick(Model):
    """Click at a position."""

    type: Literal["click"]
    """Always `click`."""
    button: Literal["left", "right", "wheel", "back", "forward"] | str
    """Mouse button."""
    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
    keys: list[str] | None = None
    """Modifier keys held down meanwhile."""
