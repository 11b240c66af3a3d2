from typing import Literal

from ..._core.models import Model


class ComputerUsePreviewTool(Model):
    """Lets the model use a computer. Preview version of `computer`."""

    type: Literal["computer_use_preview"]
    """Always `computer_use_preview`."""
    display_height: int
    """Height of the display, in pixels."""
    display_width: int
    """Width of the display, in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
    """Kind of computer."""
