from typing import Literal

from typing_extensions import TypedDict


class ComputerActionScreenshotParam(TypedDict):
    """Take a screenshot."""

    type: Literal["screenshot"]
    """Always `screenshot`."""
