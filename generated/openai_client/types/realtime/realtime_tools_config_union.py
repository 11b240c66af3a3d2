from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..responses.tool import ToolMcp
from .realtime_function_tool import RealtimeFunctionTool

RealtimeToolsConfigUnion: TypeAlias = Annotated[
    Union[RealtimeFunctionTool, ToolMcp, Unknown],
    Tagged("type", {"function": RealtimeFunctionTool, "mcp": ToolMcp}),
]
"""A function, or the tools of an MCP server."""


Mcp = ToolMcp


if TYPE_CHECKING:
    from ..responses.tool import (
        ToolMcpAllowedTools as _ToolMcpAllowedTools,
        ToolMcpRequireApproval as _ToolMcpRequireApproval,
    )
    from .realtime_response_create_mcp_tool import (
        ToolMcpApprovalFilter as _ToolMcpApprovalFilter,
        ToolMcpFilter as _ToolMcpFilter,
    )

    McpAllowedTools = _ToolMcpAllowedTools
    McpAllowedToolsMcpToolFilter = _ToolMcpFilter
    McpRequireApproval = _ToolMcpRequireApproval
    McpRequireApprovalMcpToolApprovalFilter = _ToolMcpApprovalFilter
    McpRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilter
    McpRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilter
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "McpAllowedTools": "..responses.tool:ToolMcpAllowedTools",
        "McpAllowedToolsMcpToolFilter": ".realtime_response_create_mcp_tool:ToolMcpFilter",
        "McpRequireApproval": "..responses.tool:ToolMcpRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilter": ".realtime_response_create_mcp_tool:ToolMcpApprovalFilter",
        "McpRequireApprovalMcpToolApprovalFilterAlways": ".realtime_response_create_mcp_tool:ToolMcpFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": ".realtime_response_create_mcp_tool:ToolMcpFilter",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
