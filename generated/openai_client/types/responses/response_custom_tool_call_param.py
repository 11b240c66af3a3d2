from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from .response_custom_tool_call_output_param import ResponseToolCallerParam

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
