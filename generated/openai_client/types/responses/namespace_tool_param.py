from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict

from .namespace_tool_function_param import NamespaceToolFunctionParam
from .namespace_tool_tool_param import NamespaceToolToolParam


class NamespaceToolParam(TypedDict):
    """Groups tools under a name."""

    type: Literal["namespace"]
    """Always `namespace`."""
    description: str
    """What the tools of the namespace are for. The model reads it."""
    name: str
    """Name of the namespace."""
    tools: Iterable[NamespaceToolToolParam]
    """Functions and custom tools of the namespace."""


Tool = NamespaceToolToolParam
ToolFunction = NamespaceToolFunctionParam
