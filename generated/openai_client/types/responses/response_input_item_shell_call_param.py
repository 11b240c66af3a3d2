from typing import Literal

from typing_extensions import Required, TypedDict

from .response_input_item_shell_call_action_param import (
    ResponseInputItemShellCallActionParam,
)
from .response_input_item_shell_call_environment_param import (
    ResponseInputItemShellCallEnvironmentParam,
)
from .response_tool_caller_param import ResponseToolCallerParam


class ResponseInputItemShellCallParam(TypedDict, total=False):
    """A call of the shell tool."""

    type: Required[Literal["shell_call"]]
    """Always `shell_call`."""
    action: Required[ResponseInputItemShellCallActionParam]
    """Commands to run."""
    call_id: Required[str]
    """Id of the call. Send it back with the call's output."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironmentParam | None
    """Where the commands run."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""
