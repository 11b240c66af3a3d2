from typing import Literal, Union

from typing_extensions import TypeAlias

from .tool_mcp_approval_filter_param import ToolMcpApprovalFilterParam

ToolMcpRequireApprovalParam: TypeAlias = Union[
    ToolMcpApprovalFilterParam,
    Literal["always", "never"],
    str,
]
"""Which calls need approval: all, none, or by tool."""
