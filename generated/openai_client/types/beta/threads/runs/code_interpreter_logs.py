from typing import Literal

from ....._core.models import Model


class CodeInterpreterLogs(Model):
    """What the code printed."""

    index: int
    """Its place in the list."""
    type: Literal["logs"]
    """Always `logs`."""
    logs: str | None = None
    """The text that is new."""
