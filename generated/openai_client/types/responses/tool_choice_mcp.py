from typing import Literal

from ..._core.models import Model


class ToolChoiceMcp(Model):
    """Forces a call of a tool of an MCP server."""

    type: Literal["mcp"]
    """Always `mcp`."""
    server_label: str
    """Label of the MCP server."""
    name: str | None = None
    """Name of the server's tool. Default: any of them."""
