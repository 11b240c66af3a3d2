from typing import Literal

from typing_extensions import TypedDict


class ComputerUsePreviewToolParam(TypedDict):
    """Lets the model use a computer. Preview version of `computer`."""

    type: Literal["computer_use_preview"]
    """Always `computer_use_preview`."""
    display_height: int
    """Height of the display, in pixels."""
    display_width: int
    """Width of the display, in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
    """Kind of computer."""
