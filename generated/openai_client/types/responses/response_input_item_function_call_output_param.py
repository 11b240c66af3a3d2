from typing import Literal

from typing_extensions import Required, TypedDict

from .response_function_call_output_item_list_param import (
    ResponseFunctionCallOutputItemListParam,
)
from .response_tool_caller_param import ResponseToolCallerParam


class ResponseInputItemFunctionCallOutputParam(TypedDict, total=False):
    """Output of a function call."""

    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`."""
    output: Required[str | ResponseFunctionCallOutputItemListParam]
    """Output of the function: text, or a list of text, images and files."""
    id: str | None
    """Id of the item."""
    call_id: str | None
    """Id of the call that this is the output of."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """Namespace of the tool that is called."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""
