from typing import Literal

from ..._core.models import Model
from .response_apply_patch_tool_call_operation import (
    ResponseApplyPatchToolCallOperation,
)
from .response_apply_patch_tool_call_operation_create_file import (
    ResponseApplyPatchToolCallOperationCreateFile,
)
from .response_apply_patch_tool_call_operation_delete_file import (
    ResponseApplyPatchToolCallOperationDeleteFile,
)
from .response_apply_patch_tool_call_operation_update_file import (
    ResponseApplyPatchToolCallOperationUpdateFile,
)
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram


class ResponseApplyPatchToolCall(Model):
    """The model asks your code to change a file."""

    type: Literal["apply_patch_call"]
    """Always `apply_patch_call`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    operation: ResponseApplyPatchToolCallOperation
    """Change to a file."""
    status: Literal["in_progress", "completed"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""


Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
Operation = ResponseApplyPatchToolCallOperation
OperationCreateFile = ResponseApplyPatchToolCallOperationCreateFile
OperationDeleteFile = ResponseApplyPatchToolCallOperationDeleteFile
OperationUpdateFile = ResponseApplyPatchToolCallOperationUpdateFile
