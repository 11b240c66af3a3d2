from typing_extensions import TypedDict

from .tool_mcp_filter_param import ToolMcpFilterParam


class ToolMcpApprovalFilterParam(TypedDict, total=False):
    """Which tools need approval."""

    always: ToolMcpFilterParam
    """Tools that always need approval."""
    never: ToolMcpFilterParam
    """Tools that never need approval."""
