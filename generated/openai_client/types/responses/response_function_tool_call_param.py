from typing import Literal

from typing_extensions import Required, TypedDict

from .response_tool_caller_direct_param import ResponseToolCallerDirectParam
from .response_tool_caller_param import ResponseToolCallerParam
from .response_tool_caller_program_param import ResponseToolCallerProgramParam

ResponseFunctionToolCallParam = TypedDict(
    "ResponseFunctionToolCallParam",
    {
        "type": Required[Literal["function_call"]],
        "arguments": Required[str],
        "call_id": Required[str],
        "name": Required[str],
        "id": str,
        "async": bool,
        "caller": ResponseToolCallerParam | None,
        "namespace": str,
        "status": Literal["in_progress", "completed", "incomplete"] | str,
    },
    total=False,
)
"""The model calls a function of yours."""


Caller = ResponseToolCallerParam
CallerDirect = ResponseToolCallerDirectParam
CallerProgram = ResponseToolCallerProgramParam
