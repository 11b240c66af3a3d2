from typing import Literal

from ..._core.models import Model


class ToolChoiceFunction(Model):
    """Forces a call of a function."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """Name of the function."""
