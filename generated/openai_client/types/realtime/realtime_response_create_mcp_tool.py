from typing import TYPE_CHECKING

from ..._core.models import Model


class ToolMcpFilter(Model):
    """Selects tools of an MCP server."""

    read_only: bool | None = None
    """Whether only tools that change nothing match."""
    tool_names: list[str] | None = None
    """Names of tools."""


class ToolMcpApprovalFilter(Model):
    """Which tools need approval."""

    always: ToolMcpFilter | None = None
    """Tools that always need approval."""
    never: ToolMcpFilter | None = None
    """Tools that never need approval."""


AllowedToolsMcpToolFilter = ToolMcpFilter
RequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilter
RequireApprovalMcpToolApprovalFilterAlways = ToolMcpFilter
RequireApprovalMcpToolApprovalFilterNever = ToolMcpFilter


if TYPE_CHECKING:
    from ..responses.tool import (
        ToolMcp as _ToolMcp,
        ToolMcpAllowedTools as _ToolMcpAllowedTools,
        ToolMcpRequireApproval as _ToolMcpRequireApproval,
    )

    AllowedTools = _ToolMcpAllowedTools
    RealtimeResponseCreateMcpTool = _ToolMcp
    RequireApproval = _ToolMcpRequireApproval
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AllowedTools": "..responses.tool:ToolMcpAllowedTools",
        "RealtimeResponseCreateMcpTool": "..responses.tool:ToolMcp",
        "RequireApproval": "..responses.tool:ToolMcpRequireApproval",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
