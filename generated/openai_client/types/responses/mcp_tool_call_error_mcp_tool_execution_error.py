from typing import Literal

from ..._core.models import Model


class McpToolCallErrorMcpToolExecutionError(Model):
    """The tool failed."""

    type: Literal["mcp_tool_execution_error"]
    """Always `mcp_tool_execution_error`."""
    content: object
    """What the tool returned."""
