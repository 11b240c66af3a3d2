from typing import Literal

from ..._core.models import Model


class McpListToolsCompleted(Model):
    """An MCP server's tools were listed."""

    type: Literal["mcp_list_tools.completed"]
    """Always `mcp_list_tools.completed`."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
