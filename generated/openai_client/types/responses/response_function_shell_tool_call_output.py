from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller
from .response_shell_call_output_content_done_event import ResponseShellCallOutput


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
Output = ResponseShellCallOutput


if TYPE_CHECKING:
    from .response_apply_patch_tool_call import (
        ResponseToolCallerDirect as _ResponseToolCallerDirect,
        ResponseToolCallerProgram as _ResponseToolCallerProgram,
    )
    from .response_function_shell_call_output_content import (
        ResponseShellCallOutcome as _ResponseShellCallOutcome,
        ResponseShellCallOutcomeExit as _ResponseShellCallOutcomeExit,
        ResponseShellCallOutcomeTimeout as _ResponseShellCallOutcomeTimeout,
    )

    CallerDirect = _ResponseToolCallerDirect
    CallerProgram = _ResponseToolCallerProgram
    OutputOutcome = _ResponseShellCallOutcome
    OutputOutcomeExit = _ResponseShellCallOutcomeExit
    OutputOutcomeTimeout = _ResponseShellCallOutcomeTimeout
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "CallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
        "OutputOutcome": ".response_function_shell_call_output_content:ResponseShellCallOutcome",
        "OutputOutcomeExit": ".response_function_shell_call_output_content:ResponseShellCallOutcomeExit",
        "OutputOutcomeTimeout": ".response_function_shell_call_output_content:ResponseShellCallOutcomeTimeout",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
