from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .mcp_tool_call_error_http_error import McpToolCallErrorHTTPError
from .mcp_tool_call_error_mcp_protocol_error import McpToolCallErrorMcpProtocolError
from .mcp_tool_call_error_mcp_tool_execution_error import (
    McpToolCallErrorMcpToolExecutionError,
)

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
