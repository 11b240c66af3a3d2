from typing import Literal

from ..._core.models import Model
from .response_function_shell_tool_call_environment import (
    ResponseFunctionShellToolCallEnvironment,
)
from .response_input_item_shell_call_action import ResponseInputItemShellCallAction
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram


class ResponseFunctionShellToolCall(Model):
    """The model runs shell commands."""

    type: Literal["shell_call"]
    """Always `shell_call`."""
    id: str
    """Id of the item."""
    action: ResponseInputItemShellCallAction
    """Commands to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    environment: ResponseFunctionShellToolCallEnvironment | None
    """Where the commands run."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""


Action = ResponseInputItemShellCallAction
Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
Environment = ResponseFunctionShellToolCallEnvironment
