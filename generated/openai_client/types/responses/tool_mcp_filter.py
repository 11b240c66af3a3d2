from ..._core.models import Model


class ToolMcpFilter(Model):
    """Selects tools of an MCP server."""

    read_only: bool | None = None
    """Whether only tools that change nothing match."""
    tool_names: list[str] | None = None
    """Names of tools."""
