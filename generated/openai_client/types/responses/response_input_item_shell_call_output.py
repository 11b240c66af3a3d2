from typing import Literal

from ..._core.models import Model
from .response_function_shell_call_output_content import (
    ResponseFunctionShellCallOutputContent,
)
from .response_tool_caller import ResponseToolCaller


class ResponseInputItemShellCallOutput(Model):
    """Output of shell commands."""

    type: Literal["shell_call_output"]
    """Always `shell_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    output: list[ResponseFunctionShellCallOutputContent]
    """Outputs of the commands, in order."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    max_output_length: int | None = None
    """Maximum number of characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
