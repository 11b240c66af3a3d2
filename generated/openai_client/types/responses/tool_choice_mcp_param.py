from typing import Literal

from typing_extensions import Required, TypedDict


class ToolChoiceMcpParam(TypedDict, total=False):
    """Forces a call of a tool of an MCP server."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """Label of the MCP server."""
    name: str | None
    """Name of the server's tool. Default: any of them."""
