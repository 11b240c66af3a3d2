from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller
from .response_input_content import ResponseInputContent


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
OutputOutputContentList = ResponseInputContent


if TYPE_CHECKING:
    from .response_apply_patch_tool_call import (
        ResponseToolCallerDirect as _ResponseToolCallerDirect,
        ResponseToolCallerProgram as _ResponseToolCallerProgram,
    )

    CallerDirect = _ResponseToolCallerDirect
    CallerProgram = _ResponseToolCallerProgram
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CallerDirect": ".response_apply_patch_tool_call:ResponseToolCallerDirect",
        "CallerProgram": ".response_apply_patch_tool_call:ResponseToolCallerProgram",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
