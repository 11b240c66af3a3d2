from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .computer_action import ComputerAction
from .computer_action_list import ComputerActionList


class ComputerSafetyCheck(Model):
    """A safety check of a computer call."""

    id: str
    """Id of the check."""
    code: str | None = None
    """Kind of check."""
    message: str | None = None
    """Human-readable explanation."""


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
PendingSafetyCheck = ComputerSafetyCheck


if TYPE_CHECKING:
    from .computer_action import (
        ComputerActionClick as _ComputerActionClick,
        ComputerActionDoubleClick as _ComputerActionDoubleClick,
        ComputerActionDrag as _ComputerActionDrag,
        ComputerActionDragPath as _ComputerActionDragPath,
        ComputerActionKeypress as _ComputerActionKeypress,
        ComputerActionMove as _ComputerActionMove,
        ComputerActionScreenshot as _ComputerActionScreenshot,
        ComputerActionScroll as _ComputerActionScroll,
        ComputerActionType as _ComputerActionType,
        ComputerActionWait as _ComputerActionWait,
    )

    ActionClick = _ComputerActionClick
    ActionDoubleClick = _ComputerActionDoubleClick
    ActionDrag = _ComputerActionDrag
    ActionDragPath = _ComputerActionDragPath
    ActionKeypress = _ComputerActionKeypress
    ActionMove = _ComputerActionMove
    ActionScreenshot = _ComputerActionScreenshot
    ActionScroll = _ComputerActionScroll
    ActionType = _ComputerActionType
    ActionWait = _ComputerActionWait
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ActionClick": ".computer_action:ComputerActionClick",
        "ActionDoubleClick": ".computer_action:ComputerActionDoubleClick",
        "ActionDrag": ".computer_action:ComputerActionDrag",
        "ActionDragPath": ".computer_action:ComputerActionDragPath",
        "ActionKeypress": ".computer_action:ComputerActionKeypress",
        "ActionMove": ".computer_action:ComputerActionMove",
        "ActionScreenshot": ".computer_action:ComputerActionScreenshot",
        "ActionScroll": ".computer_action:ComputerActionScroll",
        "ActionType": ".computer_action:ComputerActionType",
        "ActionWait": ".computer_action:ComputerActionWait",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
