from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .computer_action_param import ComputerActionParam as ComputerActionParam

ComputerActionListParam: TypeAlias = Iterable[ComputerActionParam]
"""Actions on a computer, in order."""


if TYPE_CHECKING:
    from .computer_action_param import (
        ComputerActionClickParam as _ComputerActionClickParam,
        ComputerActionDoubleClickParam as _ComputerActionDoubleClickParam,
        ComputerActionDragParam as _ComputerActionDragParam,
        ComputerActionDragPathParam as _ComputerActionDragPathParam,
        ComputerActionKeypressParam as _ComputerActionKeypressParam,
        ComputerActionMoveParam as _ComputerActionMoveParam,
        ComputerActionScreenshotParam as _ComputerActionScreenshotParam,
        ComputerActionScrollParam as _ComputerActionScrollParam,
        ComputerActionTypeParam as _ComputerActionTypeParam,
        ComputerActionWaitParam as _ComputerActionWaitParam,
    )

    Click = _ComputerActionClickParam
    DoubleClick = _ComputerActionDoubleClickParam
    Drag = _ComputerActionDragParam
    DragPath = _ComputerActionDragPathParam
    Keypress = _ComputerActionKeypressParam
    Move = _ComputerActionMoveParam
    Screenshot = _ComputerActionScreenshotParam
    Scroll = _ComputerActionScrollParam
    Type = _ComputerActionTypeParam
    Wait = _ComputerActionWaitParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Click": ".computer_action_param:ComputerActionClickParam",
        "DoubleClick": ".computer_action_param:ComputerActionDoubleClickParam",
        "Drag": ".computer_action_param:ComputerActionDragParam",
        "DragPath": ".computer_action_param:ComputerActionDragPathParam",
        "Keypress": ".computer_action_param:ComputerActionKeypressParam",
        "Move": ".computer_action_param:ComputerActionMoveParam",
        "Screenshot": ".computer_action_param:ComputerActionScreenshotParam",
        "Scroll": ".computer_action_param:ComputerActionScrollParam",
        "Type": ".computer_action_param:ComputerActionTypeParam",
        "Wait": ".computer_action_param:ComputerActionWaitParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
