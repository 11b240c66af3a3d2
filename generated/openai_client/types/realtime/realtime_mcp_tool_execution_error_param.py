from typing import Literal

from typing_extensions import TypedDict


class RealtimeMcpToolExecutionErrorParam(TypedDict):
    """The tool failed."""

    type: Literal["tool_execution_error"]
    """Always `tool_execution_error`."""
    message: str
    """What went wrong."""
