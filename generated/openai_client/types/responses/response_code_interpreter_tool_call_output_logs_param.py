from typing import Literal

from typing_extensions import TypedDict


class ResponseCodeInterpreterToolCallOutputLogsParam(TypedDict):
    """Text that the code printed."""

    type: Literal["logs"]
    """Always `logs`."""
    logs: str
    """Text that the code printed."""
