from typing import Literal, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .realtime_mcp_protocol_error_param import RealtimeMcpProtocolErrorParam
from .realtime_mcp_tool_execution_error_param import RealtimeMcpToolExecutionErrorParam
from .realtime_mcphttp_error_param import RealtimeMcphttpErrorParam

RealtimeMcpErrorParam: TypeAlias = Union[
    RealtimeMcpProtocolErrorParam,
    RealtimeMcpToolExecutionErrorParam,
    RealtimeMcphttpErrorParam,
]
"""Why a call of a tool of an MCP server failed."""


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """A call of a tool of an MCP server."""

    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`."""
    id: Required[str]
    """Id of the call."""
    name: Required[str]
    """Name of the tool."""
    arguments: Required[str]
    """Arguments as JSON."""
    server_label: Required[str]
    """Label of the server."""
    approval_request_id: str | None
    """Id of the request for approval, if there was one."""
    error: RealtimeMcpErrorParam | None
    """Why the call failed, if it did."""
    output: str | None
    """What the tool returned."""


Error = RealtimeMcpErrorParam
