from typing import Literal

from typing_extensions import TypedDict


class McpToolCallErrorMcpToolExecutionErrorParam(TypedDict):
    """The tool failed."""

    type: Literal["mcp_tool_execution_error"]
    """Always `mcp_tool_execution_error`."""
    content: object
    """What the tool returned."""
