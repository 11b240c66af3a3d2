from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict


class ComputerActionDoubleClickParam(TypedDict):
    """Double-click at a position."""

    type: Literal["double_click"]
    """Always `double_click`."""
    keys: Sequence[str] | None
    """Modifier keys held down meanwhile."""
    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""
