from collections.abc import Mapping

from typing_extensions import Required, TypedDict


class ResponseMcpListToolsToolParam(TypedDict, total=False):
    """A tool of an MCP server."""

    input_schema: Required[Mapping[str, object]]
    """JSON Schema of the arguments."""
    name: Required[str]
    """Name of the tool."""
    annotations: Mapping[str, object] | None
    """Further facts about the tool."""
    description: str | None
    """What the tool does."""
