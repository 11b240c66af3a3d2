from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .namespace_tool import NamespaceTool as ToolSearchOutputNamespaceTool
    from .namespace_tool_function import NamespaceToolFunction as ToolFunction
    from .namespace_tool_tool import NamespaceToolTool as Tool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Tool": ".namespace_tool_tool:NamespaceToolTool",
        "ToolFunction": ".namespace_tool_function:NamespaceToolFunction",
        "ToolSearchOutputNamespaceTool": ".namespace_tool:NamespaceTool",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Tool",
    "ToolFunction",
    "ToolSearchOutputNamespaceTool",
]
