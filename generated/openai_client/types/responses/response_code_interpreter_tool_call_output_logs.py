from typing import Literal

from ..._core.models import Model


class ResponseCodeInterpreterToolCallOutputLogs(Model):
    """Text that the code printed."""

    type: Literal["logs"]
    """Always `logs`."""
    logs: str
    """Text that the code printed."""
