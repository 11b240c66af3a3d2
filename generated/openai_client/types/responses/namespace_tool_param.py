from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypeAlias, TypedDict

from .custom_tool_param import CustomToolParam
from .tool_search_output_namespace_tool_param import NamespaceToolFunctionParam

NamespaceToolToolParam: TypeAlias = NamespaceToolFunctionParam | CustomToolParam
"""A function or custom tool of a namespace."""


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
