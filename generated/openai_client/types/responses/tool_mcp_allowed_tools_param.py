from collections.abc import Sequence

from typing_extensions import TypeAlias

from .tool_mcp_filter_param import ToolMcpFilterParam

ToolMcpAllowedToolsParam: TypeAlias = Sequence[str] | ToolMcpFilterParam
"""Tools that may be called: names or a filter."""
