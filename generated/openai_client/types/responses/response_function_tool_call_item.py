from typing import Literal

from pydantic import Field

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller


class ResponseFunctionToolCallItem(Model):
    """A stored call of a function."""

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
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    async_: bool | None = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the output of the call."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    namespace: str | None = None
    """Namespace of the tool that is called."""
    created_by: str | None = None
    """Id of the actor that created the item."""
