from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class ComputerActionScrollParam(TypedDict, total=False):
    """Scroll at a position."""

    type: Required[Literal["scroll"]]
    """Always `scroll`."""
    scroll_x: Required[int]
    """Horizontal distance, in pixels."""
    scroll_y: Required[int]
    """Vertical distance, in pixels."""
    x: Required[int]
    """Horizontal position, in pixels from the left."""
    y: Required[int]
    """Vertical position, in pixels from the top."""
    keys: Sequence[str] | None
    """Modifier keys held down meanwhile."""
