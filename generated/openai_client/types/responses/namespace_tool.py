from typing import Literal

from ..._core.models import Model
from .namespace_tool_function import NamespaceToolFunction
from .namespace_tool_tool import NamespaceToolTool


class NamespaceTool(Model):
    """Groups tools under a name."""

    type: Literal["namespace"]
    """Always `namespace`."""
    description: str
    """What the tools of the namespace are for. The model reads it."""
    name: str
    """Name of the namespace."""
    tools: list[NamespaceToolTool]
    """Functions and custom tools of the namespace."""


Tool = NamespaceToolTool
ToolFunction = NamespaceToolFunction
