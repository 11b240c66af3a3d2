from typing import Literal

from typing_extensions import TypedDict


class ToolProgrammaticToolCallingParam(TypedDict):
    """Lets the model write programs that call the other tools."""

    type: Literal["programmatic_tool_calling"]
    """Always `programmatic_tool_calling`."""
