from typing import Literal

from ..._core.models import Model
from .computer_safety_check import ComputerSafetyCheck
from .response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot,
)


class ResponseInputItemComputerCallOutput(Model):
    """Result of a computer call."""

    type: Literal["computer_call_output"]
    """Always `computer_call_output`."""
    call_id: str
    """Id of the call that this is the output of."""
    output: ResponseComputerToolCallOutputScreenshot
    """Screenshot after the actions."""
    id: str | None = None
    """Id of the item."""
    acknowledged_safety_checks: list[ComputerSafetyCheck] | None = None
    """Safety checks that you acknowledge."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
