from collections.abc import Sequence

from typing_extensions import TypedDict


class ToolMcpFilterParam(TypedDict, total=False):
    """Selects tools of an MCP server."""

    read_only: bool
    """Whether only tools that change nothing match."""
    tool_names: Sequence[str]
    """Names of tools."""
