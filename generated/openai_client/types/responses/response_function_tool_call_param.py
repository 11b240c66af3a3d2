from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .response_custom_tool_call_output_param import ResponseToolCallerParam

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


if TYPE_CHECKING:
    from .response_custom_tool_call_output_param import (
        ResponseToolCallerDirectParam as _ResponseToolCallerDirectParam,
        ResponseToolCallerProgramParam as _ResponseToolCallerProgramParam,
    )

    CallerDirect = _ResponseToolCallerDirectParam
    CallerProgram = _ResponseToolCallerProgramParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CallerDirect": ".response_custom_tool_call_output_param:ResponseToolCallerDirectParam",
        "CallerProgram": ".response_custom_tool_call_output_param:ResponseToolCallerProgramParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
