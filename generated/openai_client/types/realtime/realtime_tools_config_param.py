from collections.abc import Iterable
from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .realtime_tools_config_union_param import RealtimeToolsConfigUnionParam

RealtimeToolsConfigParam: TypeAlias = Iterable[RealtimeToolsConfigUnionParam]
"""Tools that the model may call."""


if TYPE_CHECKING:
    from ..responses.tool_param import (
        ToolMcpParam as _ToolMcpParam,
        ToolMcpRequireApprovalParam as _ToolMcpRequireApprovalParam,
    )
    from .realtime_response_create_mcp_tool_param import (
        ToolMcpAllowedToolsParam as _ToolMcpAllowedToolsParam,
        ToolMcpApprovalFilterParam as _ToolMcpApprovalFilterParam,
        ToolMcpFilterParam as _ToolMcpFilterParam,
    )

    Mcp = _ToolMcpParam
    McpAllowedTools = _ToolMcpAllowedToolsParam
    McpAllowedToolsMcpToolFilter = _ToolMcpFilterParam
    McpRequireApproval = _ToolMcpRequireApprovalParam
    McpRequireApprovalMcpToolApprovalFilter = _ToolMcpApprovalFilterParam
    McpRequireApprovalMcpToolApprovalFilterAlways = _ToolMcpFilterParam
    McpRequireApprovalMcpToolApprovalFilterNever = _ToolMcpFilterParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Mcp": "..responses.tool_param:ToolMcpParam",
        "McpAllowedTools": ".realtime_response_create_mcp_tool_param:ToolMcpAllowedToolsParam",
        "McpAllowedToolsMcpToolFilter": ".realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "McpRequireApproval": "..responses.tool_param:ToolMcpRequireApprovalParam",
        "McpRequireApprovalMcpToolApprovalFilter": ".realtime_response_create_mcp_tool_param:ToolMcpApprovalFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": ".realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": ".realtime_response_create_mcp_tool_param:ToolMcpFilterParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
