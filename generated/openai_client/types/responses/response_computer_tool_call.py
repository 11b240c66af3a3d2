from typing import Literal

from ..._core.models import Model
from .computer_action import ComputerAction
from .computer_action_click import ComputerActionClick
from .computer_action_double_click import ComputerActionDoubleClick
from .computer_action_drag import ComputerActionDrag
from .computer_action_drag_path import ComputerActionDragPath
from .computer_action_keypress import ComputerActionKeypress
from .computer_action_list import ComputerActionList
from .computer_action_move import ComputerActionMove
from .computer_action_screenshot import ComputerActionScreenshot
from .computer_action_scroll import ComputerActionScroll
from .computer_action_type import ComputerActionType
from .computer_action_wait import ComputerActionWait
from .computer_safety_check import ComputerSafetyCheck


class ResponseComputerToolCall(Model):
    """The model asks your code to use a computer."""

    type: Literal["computer_call"]
    """Always `computer_call`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    pending_safety_checks: list[ComputerSafetyCheck]
    """Safety checks to acknowledge before the actions are performed."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    action: ComputerAction | None = None
    """Action to perform."""
    actions: ComputerActionList | None = None
    """Actions to perform, in order."""


Action = ComputerAction
ActionClick = ComputerActionClick
ActionDoubleClick = ComputerActionDoubleClick
ActionDrag = ComputerActionDrag
ActionDragPath = ComputerActionDragPath
ActionKeypress = ComputerActionKeypress
ActionMove = ComputerActionMove
ActionScreenshot = ComputerActionScreenshot
ActionScroll = ComputerActionScroll
ActionType = ComputerActionType
ActionWait = ComputerActionWait
PendingSafetyCheck = ComputerSafetyCheck
