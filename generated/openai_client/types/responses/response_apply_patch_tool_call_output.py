from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller


class ResponseApplyPatchToolCallOutput(Model):
    """Result of a patch."""

    type: Literal["apply_patch_call_output"]
    """Always `apply_patch_call_output`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the output of."""
    status: Literal["completed", "failed"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""
    output: str | None = None
    """Log of the patch, for the model."""


Caller = ResponseToolCaller


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
