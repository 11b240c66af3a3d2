from typing import TYPE_CHECKING, Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .container_reference import ContainerReference
from .response_apply_patch_tool_call import ResponseToolCaller
from .response_input_item import ResponseInputItemShellCallAction
from .response_local_environment import ResponseLocalEnvironment

ResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[ResponseLocalEnvironment, ContainerReference, Unknown],
    Tagged(
        "type",
        {"local": ResponseLocalEnvironment, "container_reference": ContainerReference},
    ),
]
"""Where the commands of a shell call run."""


class ResponseFunctionShellToolCall(Model):
    """The model runs shell commands."""

    type: Literal["shell_call"]
    """Always `shell_call`."""
    id: str
    """Id of the item."""
    action: ResponseInputItemShellCallAction
    """Commands to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    environment: ResponseFunctionShellToolCallEnvironment | None
    """Where the commands run."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""


Action = ResponseInputItemShellCallAction
Caller = ResponseToolCaller
Environment = ResponseFunctionShellToolCallEnvironment


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
