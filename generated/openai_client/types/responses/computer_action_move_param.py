from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class ComputerActionMoveParam(TypedDict, total=False):
    """Move the pointer."""

    type: Required[Literal["move"]]
    """Always `move`."""
    x: Required[int]
    """Horizontal position, in pixels from the left."""
    y: Required[int]
    """Vertical position, in pixels from the top."""
    keys: Sequence[str] | None
    """Modifier keys held down meanwhile."""
