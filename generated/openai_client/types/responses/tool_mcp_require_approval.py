from typing import Literal, Union

from typing_extensions import TypeAlias

from .tool_mcp_approval_filter import ToolMcpApprovalFilter

ToolMcpRequireApproval: TypeAlias = Union[
    ToolMcpApprovalFilter,
    Literal["always", "never"],
    str,
]
"""Which calls need approval: all, none, or by tool."""
