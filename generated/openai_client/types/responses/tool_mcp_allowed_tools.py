from typing_extensions import TypeAlias

from .tool_mcp_filter import ToolMcpFilter

ToolMcpAllowedTools: TypeAlias = list[str] | ToolMcpFilter
"""Tools that may be called: names or a filter."""
