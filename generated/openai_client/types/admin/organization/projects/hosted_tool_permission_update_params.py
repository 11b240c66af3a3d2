from typing_extensions import TypedDict


class HostedToolPermissionParam(TypedDict):
    """Whether a hosted tool may be used."""

    enabled: bool
    """Whether the project may use the tool."""


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """The tools to allow or forbid. What is left out stays as it is."""

    code_interpreter: HostedToolPermissionParam | None
    """Code interpreter."""
    file_search: HostedToolPermissionParam | None
    """File search."""
    image_generation: HostedToolPermissionParam | None
    """Image generation."""
    mcp: HostedToolPermissionParam | None
    """Remote MCP servers."""
    web_search: HostedToolPermissionParam | None
    """Web search."""


CodeInterpreter = HostedToolPermissionParam
FileSearch = HostedToolPermissionParam
ImageGeneration = HostedToolPermissionParam
Mcp = HostedToolPermissionParam
WebSearch = HostedToolPermissionParam
