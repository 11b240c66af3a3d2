from typing import Literal

from ..._core.models import Model
from .response_apply_patch_tool_call import ResponseToolCaller
from .response_input_content import ResponseInputContent


class ResponseCustomToolCallOutputItem(Model):
    """A stored output of a custom tool."""

    type: Literal["custom_tool_call_output"]
    """Always `custom_tool_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    output: str | list[ResponseInputContent]
    """Output of the tool: text, or a list of text, images and files."""
    id: str
    """Id of the item."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    created_by: str | None = None
    """Id of the actor that created the item."""
