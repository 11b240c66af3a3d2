from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict


class McpToolCallErrorMcpProtocolErrorParam(TypedDict):
    """The server answered with an error of the protocol."""

    type: Literal["mcp_protocol_error"]
    """Always `mcp_protocol_error`."""
    code: int
    """Error code of the protocol."""
    message: str
    """Human-readable explanation."""


class McpToolCallErrorMcpToolExecutionErrorParam(TypedDict):
    """The tool failed."""

    type: Literal["mcp_tool_execution_error"]
    """Always `mcp_tool_execution_error`."""
    content: object
    """What the tool returned."""


class McpToolCallErrorHTTPErrorParam(TypedDict):
    """The server answered with an HTTP error."""

    type: Literal["http_error"]
    """Always `http_error`."""
    code: int
    """HTTP status."""
    message: str
    """Human-readable explanation."""


McpToolCallErrorParam: TypeAlias = Union[
    McpToolCallErrorMcpProtocolErrorParam,
    McpToolCallErrorMcpToolExecutionErrorParam,
    McpToolCallErrorHTTPErrorParam,
]
"""Why an MCP call failed."""


HTTPError = McpToolCallErrorHTTPErrorParam
McpProtocolError = McpToolCallErrorMcpProtocolErrorParam
McpToolExecutionError = McpToolCallErrorMcpToolExecutionErrorParam
