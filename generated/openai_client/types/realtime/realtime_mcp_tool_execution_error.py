from typing import Literal

from ..._core.models import Model


class RealtimeMcpToolExecutionError(Model):
    """The tool failed."""

    type: Literal["tool_execution_error"]
    """Always `tool_execution_error`."""
    message: str
    """What went wrong."""
