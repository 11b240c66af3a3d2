from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypeAlias, TypedDict


class ToolMcpFilterParam(TypedDict, total=False):
    """Selects tools of an MCP server."""

    read_only: bool
    """Whether only tools that change nothing match."""
    tool_names: Sequence[str]
    """Names of tools."""


ToolMcpAllowedToolsParam: TypeAlias = Sequence[str] | ToolMcpFilterParam
"""Tools that may be called: names or a filter."""


class ToolMcpApprovalFilterParam(TypedDict, total=False):
    """Which tools need approval."""

    always: ToolMcpFilterParam
    """Tools that always need approval."""
    never: ToolMcpFilterParam
    """Tools that never need approval."""


AllowedTools = ToolMcpAllowedToolsParam
AllowedToolsMcpToolFilter = ToolMcpFilterParam
RequireApprovalMcpToolApprovalFilter = ToolMcpApprovalFilterParam
RequireApprovalMcpToolApprovalFilterAlways = ToolMcpFilterParam
RequireApprovalMcpToolApprovalFilterNever = ToolMcpFilterParam


if TYPE_CHECKING:
    from ..responses.tool_param import (
        ToolMcpParam as _ToolMcpParam,
        ToolMcpRequireApprovalParam as _ToolMcpRequireApprovalParam,
    )

    RealtimeResponseCreateMcpToolParam = _ToolMcpParam
    RequireApproval = _ToolMcpRequireApprovalParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "RealtimeResponseCreateMcpToolParam": "..responses.tool_param:ToolMcpParam",
        "RequireApproval": "..responses.tool_param:ToolMcpRequireApprovalParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
