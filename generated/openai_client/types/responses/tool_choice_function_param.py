from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceFunctionParam(TypedDict):
    """Forces a call of a function."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """Name of the function."""
