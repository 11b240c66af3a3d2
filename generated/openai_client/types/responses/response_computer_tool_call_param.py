from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .computer_action_list_param import ComputerActionListParam
from .computer_action_param import ComputerActionParam


class ComputerSafetyCheckParam(TypedDict, total=False):
    """A safety check of a computer call."""

    id: Required[str]
    """Id of the check."""
    code: str | None
    """Kind of check."""
    message: str | None
    """Human-readable explanation."""


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
PendingSafetyCheck = ComputerSafetyCheckParam


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

    ActionClick = _ComputerActionClickParam
    ActionDoubleClick = _ComputerActionDoubleClickParam
    ActionDrag = _ComputerActionDragParam
    ActionDragPath = _ComputerActionDragPathParam
    ActionKeypress = _ComputerActionKeypressParam
    ActionMove = _ComputerActionMoveParam
    ActionScreenshot = _ComputerActionScreenshotParam
    ActionScroll = _ComputerActionScrollParam
    ActionType = _ComputerActionTypeParam
    ActionWait = _ComputerActionWaitParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ActionClick": ".computer_action_param:ComputerActionClickParam",
        "ActionDoubleClick": ".computer_action_param:ComputerActionDoubleClickParam",
        "ActionDrag": ".computer_action_param:ComputerActionDragParam",
        "ActionDragPath": ".computer_action_param:ComputerActionDragPathParam",
        "ActionKeypress": ".computer_action_param:ComputerActionKeypressParam",
        "ActionMove": ".computer_action_param:ComputerActionMoveParam",
        "ActionScreenshot": ".computer_action_param:ComputerActionScreenshotParam",
        "ActionScroll": ".computer_action_param:ComputerActionScrollParam",
        "ActionType": ".computer_action_param:ComputerActionTypeParam",
        "ActionWait": ".computer_action_param:ComputerActionWaitParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
