from collections.abc import Iterable, Sequence
from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict


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


class ComputerActionDragPathParam(TypedDict):
    """A point of a path."""

    x: int
    """Horizontal position, in pixels from the left."""
    y: int
    """Vertical position, in pixels from the top."""


class ComputerActionDragParam(TypedDict, total=False):
    """Drag along a path."""

    type: Required[Literal["drag"]]
    """Always `drag`."""
    path: Required[Iterable[ComputerActionDragPathParam]]
    """Points that the pointer passes."""
    keys: Sequence[str] | None
    """Modifier keys held down meanwhile."""


class ComputerActionKeypressParam(TypedDict):
    """Press keys."""

    type: Literal["keypress"]
    """Always `keypress`."""
    keys: Sequence[str]
    """Keys to press, together."""


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


class ComputerActionScreenshotParam(TypedDict):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Always `screenshot`."""


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


class ComputerActionTypeParam(TypedDict):
    """Type text."""

    type: Literal["type"]
    """Always `type`."""
    text: str
    """Text to type."""


class ComputerActionWaitParam(TypedDict):
    """Wait."""

    type: Literal["wait"]
    """Always `wait`."""


ComputerActionParam: TypeAlias = Union[
    ComputerActionClickParam,
    ComputerActionDoubleClickParam,
    ComputerActionDragParam,
    ComputerActionKeypressParam,
    ComputerActionMoveParam,
    ComputerActionScreenshotParam,
    ComputerActionScrollParam,
    ComputerActionTypeParam,
    ComputerActionWaitParam,
]
"""An action on a computer."""


Click = ComputerActionClickParam
DoubleClick = ComputerActionDoubleClickParam
Drag = ComputerActionDragParam
DragPath = ComputerActionDragPathParam
Keypress = ComputerActionKeypressParam
Move = ComputerActionMoveParam
Screenshot = ComputerActionScreenshotParam
Scroll = ComputerActionScrollParam
Type = ComputerActionTypeParam
Wait = ComputerActionWaitParam
