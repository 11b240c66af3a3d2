from typing_extensions import TypedDict

from .hosted_tool_permission_param import HostedToolPermissionParam


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
