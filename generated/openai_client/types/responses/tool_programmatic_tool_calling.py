from typing import Literal

from ..._core.models import Model


class ToolProgrammaticToolCalling(Model):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Always `programmatic_tool_calling`."""
