from typing import Literal

from ..._core.models import Model


class McpToolCallErrorMcpProtocolError(Model):
    """The server answered with an error of the protocol."""

    type: Literal["mcp_protocol_error"]
    """Always `mcp_protocol_error`."""
    code: int
    """Error code of the protocol."""
    message: str
    """Human-readable explanation."""
