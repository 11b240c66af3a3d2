from typing import Literal

from typing_extensions import TypedDict


class ComputerActionWaitParam(TypedDict):
    """Wait."""

    type: Literal["wait"]
    """Always `wait`."""
