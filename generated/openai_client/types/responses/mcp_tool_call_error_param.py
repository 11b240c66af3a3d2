from typing import Union

from typing_extensions import TypeAlias

from .mcp_tool_call_error_http_error_param import McpToolCallErrorHTTPErrorParam
from .mcp_tool_call_error_mcp_protocol_error_param import (
    McpToolCallErrorMcpProtocolErrorParam,
)
from .mcp_tool_call_error_mcp_tool_execution_error_param import (
    McpToolCallErrorMcpToolExecutionErrorParam,
)

McpToolCallErrorParam: TypeAlias = Union[
    McpToolCallErrorMcpProtocolErrorParam,
    McpToolCallErrorMcpToolExecutionErrorParam,
    McpToolCallErrorHTTPErrorParam,
]
"""Why an MCP call failed."""


HTTPError = McpToolCallErrorHTTPErrorParam
McpProtocolError = McpToolCallErrorMcpProtocolErrorParam
McpToolExecutionError = McpToolCallErrorMcpToolExecutionErrorParam
