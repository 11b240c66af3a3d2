from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .computer_action_click_param import ComputerActionClickParam
from .computer_action_double_click_param import ComputerActionDoubleClickParam
from .computer_action_drag_param import ComputerActionDragParam
from .computer_action_drag_path_param import ComputerActionDragPathParam
from .computer_action_keypress_param import ComputerActionKeypressParam
from .computer_action_list_param import ComputerActionListParam
from .computer_action_move_param import ComputerActionMoveParam
from .computer_action_param import ComputerActionParam
from .computer_action_screenshot_param import ComputerActionScreenshotParam
from .computer_action_scroll_param import ComputerActionScrollParam
from .computer_action_type_param import ComputerActionTypeParam
from .computer_action_wait_param import ComputerActionWaitParam
from .computer_safety_check_param import ComputerSafetyCheckParam


class ResponseComputerToolCallParam(TypedDict, total=False):
    """The model asks your code to use a computer."""

    type: Required[Literal["computer_call"]]
    """Always `computer_call`."""
    id: Required[str]
    """Id of the item."""
    call_id: Required[str]
    """Id of the call. Send it back with the call's output."""
    pending_safety_checks: Required[Iterable[ComputerSafetyCheckParam]]
    """Safety checks to acknowledge before the actions are performed."""
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    """State of the item."""
    action: ComputerActionParam
    """Action to perform."""
    actions: ComputerActionListParam
    """Actions to perform, in order."""


Action = ComputerActionParam
ActionClick = ComputerActionClickParam
ActionDoubleClick = ComputerActionDoubleClickParam
ActionDrag = ComputerActionDragParam
ActionDragPath = ComputerActionDragPathParam
ActionKeypress = ComputerActionKeypressParam
ActionMove = ComputerActionMoveParam
ActionScreenshot = ComputerActionScreenshotParam
ActionScroll = ComputerActionScrollParam
ActionType = ComputerActionTypeParam
ActionWait = ComputerActionWaitParam
PendingSafetyCheck = ComputerSafetyCheckParam
