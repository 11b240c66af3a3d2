from typing import Literal

from ..._core.models import Model


class ComputerTool(Model):
    """Lets the model use a computer. Your code performs the actions and returns
    screenshots.
    """

    type: Literal["computer"]
    """Always `computer`."""
