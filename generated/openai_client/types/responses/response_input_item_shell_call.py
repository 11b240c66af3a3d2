from typing import Literal

from ..._core.models import Model
from .response_input_item_shell_call_action import ResponseInputItemShellCallAction
from .response_input_item_shell_call_environment import (
    ResponseInputItemShellCallEnvironment,
)
from .response_tool_caller import ResponseToolCaller


class ResponseInputItemShellCall(Model):
    """A call of the shell tool."""

    type: Literal["shell_call"]
    """Always `shell_call`."""
    action: ResponseInputItemShellCallAction
    """Commands to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    environment: ResponseInputItemShellCallEnvironment | None = None
    """Where the commands run."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
