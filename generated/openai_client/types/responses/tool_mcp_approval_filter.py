from ..._core.models import Model
from .tool_mcp_filter import ToolMcpFilter


class ToolMcpApprovalFilter(Model):
    """Which tools need approval."""

    always: ToolMcpFilter | None = None
    """Tools that always need approval."""
    never: ToolMcpFilter | None = None
    """Tools that never need approval."""
