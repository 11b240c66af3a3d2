from typing import Literal

from typing_extensions import TypedDict


class ComputerToolParam(TypedDict):
    """Lets the model use a computer. Your code performs the actions and returns
    screenshots.
    """

    type: Literal["computer"]
    """Always `computer`."""
