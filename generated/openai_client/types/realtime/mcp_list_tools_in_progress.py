from typing import Literal

from ..._core.models import Model


class McpListToolsInProgress(Model):
    """An MCP server's tools are being listed."""

    type: Literal["mcp_list_tools.in_progress"]
    """Always `mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item."""
    event_id: str
    """Id of the event."""
