from typing import Literal

from ..._core.models import Model
from .response_computer_tool_call import ComputerSafetyCheck
from .response_computer_tool_call_output_screenshot import (
    ResponseComputerToolCallOutputScreenshot,
)


class ResponseComputerToolCallOutputItem(Model):
    """Result of a computer call."""

    type: Literal["computer_call_output"]
    """Always `computer_call_output`."""
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the output of."""
    output: ResponseComputerToolCallOutputScreenshot
    """Screenshot after the actions."""
    status: Literal["completed", "incomplete", "failed", "in_progress"] | str
    """State of the item."""
    acknowledged_safety_checks: list[ComputerSafetyCheck] | None = None
    """Safety checks that you acknowledge."""
    created_by: str | None = None
    """Id of the actor that created the item."""


AcknowledgedSafetyCheck = ComputerSafetyCheck
