from ..._core.models import Model
from .hosted_tool_permission import HostedToolPermission


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
