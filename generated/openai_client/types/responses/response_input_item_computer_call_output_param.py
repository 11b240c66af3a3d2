from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .computer_safety_check_param import ComputerSafetyCheckParam
from .response_computer_tool_call_output_screenshot_param import (
    ResponseComputerToolCallOutputScreenshotParam,
)


class ResponseInputItemComputerCallOutputParam(TypedDict, total=False):
    """Result of a computer call."""

    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`."""
    call_id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    """Screenshot after the actions."""
    id: str | None
    """Id of the item."""
    acknowledged_safety_checks: Iterable[ComputerSafetyCheckParam] | None
    """Safety checks that you acknowledge."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""
