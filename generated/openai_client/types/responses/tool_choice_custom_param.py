from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceCustomParam(TypedDict):
    """Forces a call of a custom tool."""

    type: Literal["custom"]
    """Always `custom`."""
    name: str
    """Name of the tool."""
