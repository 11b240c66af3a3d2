from typing import Literal

from ..._core.models import Model
from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from .response_tool_caller import ResponseToolCaller


class ResponseInputItemFunctionCallOutput(Model):
    """Output of a function call."""

    type: Literal["function_call_output"]
    """Always `function_call_output`."""
    output: str | ResponseFunctionCallOutputItemList
    """Output of the function: text, or a list of text, images and files."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """Id of the call that this is the output of."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    name: str | None = None
    """Name of the function."""
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
