from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .custom_tool import CustomTool
from .tool_search_output_namespace_tool import NamespaceToolFunction

NamespaceToolTool: TypeAlias = Annotated[
    Union[NamespaceToolFunction, CustomTool, Unknown],
    Tagged("type", {"function": NamespaceToolFunction, "custom": CustomTool}),
]
"""A function or custom tool of a namespace."""


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
