from typing import Literal

from ..._core.models import Model


class McpListToolsFailed(Model):
    """An MCP server's tools could not be listed."""

    type: Literal["mcp_list_tools.failed"]
    """Always `mcp_list_tools.failed`."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
