from typing import Literal

from typing_extensions import TypedDict


class ComputerActionTypeParam(TypedDict):
    """Type text."""

    type: Literal["type"]
    """Always `type`."""
    text: str
    """Text to type."""
