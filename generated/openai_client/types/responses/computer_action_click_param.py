from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class ComputerActionClickParam(TypedDict, total=False):
    """Click at a position."""

    type: Required[Literal["click"]]
    """Always `click`."""
    button: Required[Literal["left", "right", "wheel", "back", "forward"] | str]
    """Mouse button."""
    x: Required[int]
    """Horizontal position, in pixels from the left."""
    y: Required[int]
    """Vertical position, in pixels from the top."""
    keys: Sequence[str] | None
    """Modifier keys held down meanwhile."""
