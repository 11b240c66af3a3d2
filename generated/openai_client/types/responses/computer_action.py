from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .computer_action_click import ComputerActionClick
from .computer_action_double_click import ComputerActionDoubleClick
from .computer_action_drag import ComputerActionDrag
from .computer_action_drag_path import ComputerActionDragPath
from .computer_action_keypress import ComputerActionKeypress
from .computer_action_move import ComputerActionMove
from .computer_action_screenshot import ComputerActionScreenshot
from .computer_action_scroll import ComputerActionScroll
from .computer_action_type import ComputerActionType
from .computer_action_wait import ComputerActionWait

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
