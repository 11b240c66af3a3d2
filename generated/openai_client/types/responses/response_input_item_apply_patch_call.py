from typing import Literal

from ..._core.models import Model
from .response_apply_patch_tool_call_operation import (
    ResponseApplyPatchToolCallOperation,
)
from .response_tool_caller import ResponseToolCaller


class ResponseInputItemApplyPatchCall(Model):
    """A call of the apply-patch tool."""

    type: Literal["apply_patch_call"]
    """Always `apply_patch_call`."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    operation: ResponseApplyPatchToolCallOperation
    """Change to a file."""
    status: Literal["in_progress", "completed"] | str
    """State of the item."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
