from typing import Literal

from ..._core.models import Model
from .response_shell_call_outcome import ResponseShellCallOutcome
from .response_shell_call_outcome_exit import ResponseShellCallOutcomeExit
from .response_shell_call_outcome_timeout import ResponseShellCallOutcomeTimeout
from .response_shell_call_output import ResponseShellCallOutput
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram


class ResponseFunctionShellToolCallOutput(Model):
    """Output of shell commands."""

    type: Literal["shell_call_output"]
    """Always `shell_call_output`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the output of."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
    output: list[ResponseShellCallOutput]
    """Outputs of the commands, in order."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""


Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
Output = ResponseShellCallOutput
OutputOutcome = ResponseShellCallOutcome
OutputOutcomeExit = ResponseShellCallOutcomeExit
OutputOutcomeTimeout = ResponseShellCallOutcomeTimeout
