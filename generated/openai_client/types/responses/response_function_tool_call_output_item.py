from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller
from .response_input_content import ResponseInputContent


class ResponseFunctionToolCallOutputItem(Model):
    """A stored output of a function."""

    type: Literal["function_call_output"]
    """Always `function_call_output`."""
    id: str
    """Id of the item."""
    output: str | list[ResponseInputContent]
    """Output of the function: text, or a list of text, images and files."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    call_id: str | None = None
    """Id of the call. Send it back with the call's output."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""
    name: str | None = None
    """Name of the function."""
    namespace: str | None = None
    """Namespace of the tool that is called."""


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
