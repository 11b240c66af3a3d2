from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from ..responses.tool_param import ToolMcpParam
from .realtime_function_tool_param import RealtimeFunctionToolParam

RealtimeToolsConfigUnionParam: TypeAlias = RealtimeFunctionToolParam | ToolMcpParam
"""A function, or the tools of an MCP server."""


Mcp = ToolMcpParam


if TYPE_CHECKING:
    from ..responses.tool_param import (
        ToolMcpRequireApprovalParam as _ToolMcpRequireApprovalParam,
    )
    from .realtime_response_create_mcp_tool_param import (
        ToolMcpAllowedToolsParam as _ToolMcpAllowedToolsParam,
        ToolMcpApprovalFilterParam as _ToolMcpApprovalFilterParam,
        ToolMcpFilterParam as _ToolMcpFilterParam,
    )

    McpAllowedTools = _ToolMcpAllowedToolsParam
    McpAllowedToolsMcpToolFilter = _ToolMcpFilterParam
    McpRequireApproval = _ToolMcpRequireApprovalParam
    McpRequireApprovalMcpToolApprovalFilter = _ToolMcpApprovalFilterParam
    McpRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilterParam
    McpRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilterParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "McpAllowedTools": ".realtime_response_create_mcp_tool_param:ToolMcpAllowedToolsParam",
        "McpAllowedToolsMcpToolFilter": ".realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "McpRequireApproval": "..responses.tool_param:ToolMcpRequireApprovalParam",
        "McpRequireApprovalMcpToolApprovalFilter": ".realtime_response_create_mcp_tool_param:ToolMcpApprovalFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": ".realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": ".realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
