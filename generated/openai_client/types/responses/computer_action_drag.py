from typing import Literal

from ..._core.models import Model
from .computer_action_drag_path import ComputerActionDragPath


class ComputerActionDrag(Model):
    """Drag along a path."""

    type: Literal["drag"]
    """Always `drag`."""
    path: list[ComputerActionDragPath]
    """Points that the pointer passes."""
    keys: list[str] | None = None
    """Modifier keys held down meanwhile."""
