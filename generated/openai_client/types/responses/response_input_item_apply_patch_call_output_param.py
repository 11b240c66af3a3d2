from typing import Literal

from typing_extensions import Required, TypedDict

from .response_tool_caller_param import ResponseToolCallerParam


class ResponseInputItemApplyPatchCallOutputParam(TypedDict, total=False):
    """Result of a patch."""

    type: Required[Literal["apply_patch_call_output"]]
    """Always `apply_patch_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    status: Required[Literal["completed", "failed"] | str]
    """State of the item."""
    id: str | None
    """Id of the item."""
    caller: ResponseToolCallerParam | None
    """Who made the call: the model itself or a program that it wrote."""
    output: str | None
    """Log of the patch, for the model."""
