from ....._core.models import Model


class HostedToolPermission(Model):
    """Whether a hosted tool may be used."""

    enabled: bool
    """Whether the project may use the tool."""


class ProjectHostedToolPermissions(Model):
    """The hosted tools that a project may use."""

    code_interpreter: HostedToolPermission
    """Code interpreter."""
    file_search: HostedToolPermission
    """File search."""
    image_generation: HostedToolPermission
    """Image generation."""
    mcp: HostedToolPermission
    """Remote MCP servers."""
    web_search: HostedToolPermission
    """Web search."""


CodeInterpreter = HostedToolPermission
FileSearch = HostedToolPermission
ImageGeneration = HostedToolPermission
Mcp = HostedToolPermission
WebSearch = HostedToolPermission
