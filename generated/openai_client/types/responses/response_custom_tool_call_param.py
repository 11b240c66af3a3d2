from typing import Literal

from typing_extensions import Required, TypedDict

from .response_tool_caller_direct_param import ResponseToolCallerDirectParam
from .response_tool_caller_param import ResponseToolCallerParam
from .response_tool_caller_program_param import ResponseToolCallerProgramParam

ResponseCustomToolCallParam = TypedDict(
    "ResponseCustomToolCallParam",
    {
        "type": Required[Literal["custom_tool_call"]],
        "call_id": Required[str],
        "input": Required[str],
        "name": Required[str],
        "id": str,
        "async": bool,
        "caller": ResponseToolCallerParam | None,
        "namespace": str,
    },
    total=False,
)
"""The model calls a custom tool of yours."""


Caller = ResponseToolCallerParam
CallerDirect = ResponseToolCallerDirectParam
CallerProgram = ResponseToolCallerProgramParam
