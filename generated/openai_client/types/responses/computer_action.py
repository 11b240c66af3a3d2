from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


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


class ComputerActionDragPath(Model):
    """A point of a path."""

    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""


class ComputerActionDrag(Model):
    """Drag along a path."""

    type: Literal["drag"]
    """Always `drag`."""
    path: list[ComputerActionDragPath]
    """Points that the pointer passes."""
    keys: list[str] | None = None
    """Modifier keys held down meanwhile."""


class ComputerActionKeypress(Model):
    """Press keys."""

    type: Literal["keypress"]
    """Always `keypress`."""
    keys: list[str]
    """Keys to press, together."""


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


class ComputerActionScreenshot(Model):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Always `screenshot`."""


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


class ComputerActionType(Model):
    """Type text."""

    type: Literal["type"]
    """Always `type`."""
    text: str
    """Text to type."""


class ComputerActionWait(Model):
    """Wait."""

    type: Literal["wait"]
    """Always `wait`."""


ComputerAction: TypeAlias = Annotated[
    Union[
        ComputerActionClick,
        ComputerActionDoubleClick,
        ComputerActionDrag,
        ComputerActionKeypress,
        ComputerActionMove,
        ComputerActionScreenshot,
        ComputerActionScroll,
        ComputerActionType,
        ComputerActionWait,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "click": ComputerActionClick,
            "double_click": ComputerActionDoubleClick,
            "drag": ComputerActionDrag,
            "keypress": ComputerActionKeypress,
            "move": ComputerActionMove,
            "screenshot": ComputerActionScreenshot,
            "scroll": ComputerActionScroll,
            "type": ComputerActionType,
            "wait": ComputerActionWait,
        },
    ),
]
"""An action on a computer."""


Click = ComputerActionClick
DoubleClick = ComputerActionDoubleClick
Drag = ComputerActionDrag
DragPath = ComputerActionDragPath
Keypress = ComputerActionKeypress
Move = ComputerActionMove
Screenshot = ComputerActionScreenshot
Scroll = ComputerActionScroll
Type = ComputerActionType
Wait = ComputerActionWait
