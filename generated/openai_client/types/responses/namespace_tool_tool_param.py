from typing_extensions import TypeAlias

from .custom_tool_param import CustomToolParam
from .namespace_tool_function_param import NamespaceToolFunctionParam

NamespaceToolToolParam: TypeAlias = NamespaceToolFunctionParam | CustomToolParam
"""A function or custom tool of a namespace."""
