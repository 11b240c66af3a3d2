from typing import Literal

from ..._core.models import Model
from .response_tool_caller import ResponseToolCaller


class ResponseInputItemApplyPatchCallOutput(Model):
    """Result of a patch."""

    type: Literal["apply_patch_call_output"]
    """Always `apply_patch_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    status: Literal["completed", "failed"] | str
    """State of the item."""
    id: str | None = None
    """Id of the item."""
    caller: ResponseToolCaller | None = None
    """Who made the call: the model itself or a program that it wrote."""
    output: str | None = None
    """Log of the patch, for the model."""
