from typing import Literal

from ..._core.models import Model
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram


class ResponseApplyPatchToolCallOutput(Model):
    """Result of a patch."""

    type: Literal["apply_patch_call_output"]
    """Always `apply_patch_call_output`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the output of."""
    status: Literal["completed", "failed"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""
    output: str | None = None
    """Log of the patch, for the model."""


Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
