from collections.abc import Iterable, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .computer_action_drag_path_param import ComputerActionDragPathParam


class ComputerActionDragParam(TypedDict, total=False):
    """Drag along a path."""

    type: Required[Literal["drag"]]
    """Always `drag`."""
    path: Required[Iterable[ComputerActionDragPathParam]]
    """Points that the pointer passes."""
    keys: Sequence[str] | None
    """Modifier keys held down meanwhile."""
