from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .namespace_tool_function_param import (
        NamespaceToolFunctionParam as ToolFunction,
    )
    from .namespace_tool_param import (
        NamespaceToolParam as ToolSearchOutputNamespaceToolParam,
    )
    from .namespace_tool_tool_param import NamespaceToolToolParam as Tool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Tool": ".namespace_tool_tool_param:NamespaceToolToolParam",
        "ToolFunction": ".namespace_tool_function_param:NamespaceToolFunctionParam",
        "ToolSearchOutputNamespaceToolParam": ".namespace_tool_param:NamespaceToolParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Tool",
    "ToolFunction",
    "ToolSearchOutputNamespaceToolParam",
]
