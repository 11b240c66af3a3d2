from typing import TYPE_CHECKING, Literal

from pydantic import Field

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller


class ResponseCustomToolCall(Model):
    """The model calls a custom tool of yours."""

    type: Literal["custom_tool_call"]
    """Always `custom_tool_call`."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    input: str
    """Text that the model passes to the tool."""
    name: str
    """Name of the tool."""
    id: str | None = None
    """Id of the item."""
    async_: bool | None = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the output of the call."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    namespace: str | None = None
    """Namespace of the tool that is called."""


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
