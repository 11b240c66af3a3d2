from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .custom_tool import CustomTool
from .namespace_tool_function import NamespaceToolFunction

NamespaceToolTool: TypeAlias = Annotated[
    Union[NamespaceToolFunction, CustomTool, Unknown],
    Tagged("type", {"function": NamespaceToolFunction, "custom": CustomTool}),
]
"""A function or custom tool of a namespace."""
