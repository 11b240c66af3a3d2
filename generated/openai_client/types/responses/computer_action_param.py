from typing import Union

from typing_extensions import TypeAlias

from .computer_action_click_param import ComputerActionClickParam
from .computer_action_double_click_param import ComputerActionDoubleClickParam
from .computer_action_drag_param import ComputerActionDragParam
from .computer_action_drag_path_param import ComputerActionDragPathParam
from .computer_action_keypress_param import ComputerActionKeypressParam
from .computer_action_move_param import ComputerActionMoveParam
from .computer_action_screenshot_param import ComputerActionScreenshotParam
from .computer_action_scroll_param import ComputerActionScrollParam
from .computer_action_type_param import ComputerActionTypeParam
from .computer_action_wait_param import ComputerActionWaitParam

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
