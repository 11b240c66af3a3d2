from typing import Literal

from typing_extensions import Required, TypedDict

from .response_apply_patch_tool_call_operation_param import (
    ResponseApplyPatchToolCallOperationParam,
)
from .response_tool_caller_param import ResponseToolCallerParam


class ResponseInputItemApplyPatchCallParam(TypedDict, total=False):
    """A call of the apply-patch tool."""

    type: Required[Literal["apply_patch_call"]]
    """Always `apply_patch_call`."""
    call_id: Required[str]
    """Id of the call. Send it back with the call's output."""
    operation: Required[ResponseApplyPatchToolCallOperationParam]
    """Change to a file."""
    status: Required[Literal["in_progress", "completed"] | str]
    """State of the item."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
