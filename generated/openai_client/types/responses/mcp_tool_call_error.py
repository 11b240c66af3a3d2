from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class McpToolCallErrorMcpProtocolError(Model):
    """The server answered with an error of the protocol."""

    type: Literal["mcp_protocol_error"]
    """Always `mcp_protocol_error`."""
    code: int
    """Error code of the protocol."""
    message: str
    """Human-readable explanation."""


class McpToolCallErrorMcpToolExecutionError(Model):
    """The tool failed."""

    type: Literal["mcp_tool_execution_error"]
    """Always `mcp_tool_execution_error`."""
    content: object
    """What the tool returned."""


class McpToolCallErrorHTTPError(Model):
    """The server answered with an HTTP error."""

    type: Literal["http_error"]
    """Always `http_error`."""
    code: int
    """HTTP status."""
    message: str
    """Human-readable explanation."""


McpToolCallError: TypeAlias = Annotated[
    Union[
        McpToolCallErrorMcpProtocolError,
        McpToolCallErrorMcpToolExecutionError,
        McpToolCallErrorHTTPError,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "mcp_protocol_error": McpToolCallErrorMcpProtocolError,
            "mcp_tool_execution_error": McpToolCallErrorMcpToolExecutionError,
            "http_error": McpToolCallErrorHTTPError,
        },
    ),
]
"""Why an MCP call failed."""


HTTPError = McpToolCallErrorHTTPError
McpProtocolError = McpToolCallErrorMcpProtocolError
McpToolExecutionError = McpToolCallErrorMcpToolExecutionError
