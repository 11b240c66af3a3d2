from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .response_input_content_param import ResponseInputContentParam
from .response_tool_caller_direct_param import ResponseToolCallerDirectParam
from .response_tool_caller_param import ResponseToolCallerParam
from .response_tool_caller_program_param import ResponseToolCallerProgramParam


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Output of a custom tool."""

    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[str | Iterable[ResponseInputContentParam]]
    """Output of the tool: text, or a list of text, images and files."""
    id: str
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""


Caller = ResponseToolCallerParam
CallerDirect = ResponseToolCallerDirectParam
CallerProgram = ResponseToolCallerProgramParam
OutputOutputContentList = ResponseInputContentParam
