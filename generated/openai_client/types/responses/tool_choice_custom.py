from typing import Literal

from ..._core.models import Model


class ToolChoiceCustom(Model):
    """Forces a call of a custom tool."""

    type: Literal["custom"]
    """Always `custom`."""
    name: str
    """Name of the tool."""
