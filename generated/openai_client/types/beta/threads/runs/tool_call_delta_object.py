from typing import Literal

from ....._core.models import Model
from .tool_call_delta import ToolCallDelta


class ToolCallDeltaObject(Model):
    """What is new in calls of tools."""

    type: Literal["tool_calls"]
    """Always `tool_calls`."""
    tool_calls: list[ToolCallDelta] | None = None
    """The calls."""
