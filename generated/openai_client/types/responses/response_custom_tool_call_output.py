from typing import Literal

from ..._core.models import Model
from .response_input_content import ResponseInputContent
from .response_tool_caller import ResponseToolCaller
from .response_tool_caller_direct import ResponseToolCallerDirect
from .response_tool_caller_program import ResponseToolCallerProgram


class ResponseCustomToolCallOutput(Model):
    """Output of a custom tool."""

    type: Literal["custom_tool_call_output"]
    """Always `custom_tool_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    output: str | list[ResponseInputContent]
    """Output of the tool: text, or a list of text, images and files."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""


Caller = ResponseToolCaller
CallerDirect = ResponseToolCallerDirect
CallerProgram = ResponseToolCallerProgram
OutputOutputContentList = ResponseInputContent
