from typing import Literal

from pydantic import Field

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller


class ResponseCustomToolCallItem(Model):
    """A stored call of a custom tool."""

    type: Literal["custom_tool_call"]
    """Always `custom_tool_call`."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    input: str
    """Text that the model passes to the tool."""
    name: str
    """Name of the tool."""
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
