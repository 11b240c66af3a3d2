from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .realtime_mcp_protocol_error import RealtimeMcpProtocolError
from .realtime_mcp_tool_execution_error import RealtimeMcpToolExecutionError
from .realtime_mcphttp_error import RealtimeMcphttpError

RealtimeMcpError: TypeAlias = Annotated[
    Union[
        RealtimeMcpProtocolError,
        RealtimeMcpToolExecutionError,
        RealtimeMcphttpError,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "protocol_error": RealtimeMcpProtocolError,
            "tool_execution_error": RealtimeMcpToolExecutionError,
            "http_error": RealtimeMcphttpError,
        },
    ),
]
"""Why a call of a tool of an MCP server failed."""


class RealtimeMcpToolCall(Model):
    """A call of a tool of an MCP server."""

    type: Literal["mcp_call"]
    """Always `mcp_call`."""
    id: str
    """Id of the call."""
    name: str
    """Name of the tool."""
    arguments: str
    """Arguments as JSON."""
    server_label: str
    """Label of the server."""
    approval_request_id: str | None = None
    """Id of the request for approval, if there was one."""
    error: RealtimeMcpError | None = None
    """Why the call failed, if it did."""
    output: str | None = None
    """What the tool returned."""


Error = RealtimeMcpError
