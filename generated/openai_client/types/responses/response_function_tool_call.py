from typing import TYPE_CHECKING, Literal

from pydantic import Field

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller


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
