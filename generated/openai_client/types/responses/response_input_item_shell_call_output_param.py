from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_function_shell_call_output_content_param import (
    ResponseFunctionShellCallOutputContentParam,
)
from .response_tool_caller_param import ResponseToolCallerParam


class ResponseInputItemShellCallOutputParam(TypedDict, total=False):
    """Output of shell commands."""

    type: Required[Literal["shell_call_output"]]
    """Always `shell_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    """Outputs of the commands, in order."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    max_output_length: int | None
    """Maximum number of characters of output to return."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""
