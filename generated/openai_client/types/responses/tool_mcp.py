from typing import Literal, Union

from ..._core.models import Model
from .tool_mcp_allowed_tools import ToolMcpAllowedTools
from .tool_mcp_require_approval import ToolMcpRequireApproval


class ToolMcp(Model):
    """Lets the model call tools of an MCP server or connector."""

    type: Literal["mcp"]
    """Always `mcp`."""
    server_label: str
    """Label of the server, unique among `tools`."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    allowed_tools: ToolMcpAllowedTools | None = None
    """Tools that may be called: names or a filter. Default: all."""
    authorization: str | None = None
    """OAuth access token for the server."""
    connector_id: Union[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ],
        str,
        None,
    ] = None
    """Built-in connector to use instead of a server."""
    defer_loading: bool | None = None
    """Whether the tool is left out of the prompt until a tool search finds it."""
    headers: dict[str, str] | None = None
    """HTTP headers for the server."""
    require_approval: ToolMcpRequireApproval | None = None
    """Which calls need your approval. Default: `always`."""
    server_description: str | None = None
    """What the server is for. The model reads it."""
    server_url: str | None = None
    """URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is
    needed.
    """
    tunnel_id: str | None = None
    """Id of a tunnel to a server in a private network."""
