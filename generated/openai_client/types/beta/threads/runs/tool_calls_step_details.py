from typing import Literal

from ....._core.models import Model
from ....run_steps.step_tool_call import StepToolCall


class ToolCallsStepDetails(Model):
    """The step called tools."""

    type: Literal["tool_calls"]
    """Always `tool_calls`."""
    tool_calls: list[StepToolCall]
    """The calls."""
