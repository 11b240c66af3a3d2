from typing import Literal

from pydantic import Field

from ..._core.models import Model
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram


class ResponseFunctionToolCall(Model):
    """The model calls a function of yours."""

    type: Literal["function_call"]
    """Always `function_call`."""
    arguments: str
    """Arguments of the call, as JSON text. The model may write invalid JSON: check
    it.
    """
    call_id: str
    """Id of the call. Send it back with the call's output."""
    name: str
    """Name of the function."""
    id: str | None = None
    """Id of the item."""
    async_: bool | None = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the output of the call."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""


Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
