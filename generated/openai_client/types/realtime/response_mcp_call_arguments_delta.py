from typing import Literal

from ..._core.models import Model


class ResponseMcpCallArgumentsDelta(Model):
    """The next piece of an MCP call's arguments."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Always `response.mcp_call_arguments.delta`."""
    delta: str
    """The next piece."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""
    obfuscation: str | None = None
    """Random characters that hide the length of the piece."""
