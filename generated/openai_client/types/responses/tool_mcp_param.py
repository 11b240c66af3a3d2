from collections.abc import Mapping, Sequence
from typing import Literal, Union

from typing_extensions import Required, TypedDict

from .tool_mcp_allowed_tools_param import ToolMcpAllowedToolsParam
from .tool_mcp_require_approval_param import ToolMcpRequireApprovalParam


class ToolMcpParam(TypedDict, total=False):
    """Lets the model call tools of an MCP server or connector."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """Label of the server, unique among `tools`."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    allowed_tools: ToolMcpAllowedToolsParam | None
    """Tools that may be called: names or a filter. Default: all."""
    authorization: str
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
    ]
    """Built-in connector to use instead of a server."""
    defer_loading: bool
    """Whether the tool is left out of the prompt until a tool search finds it."""
    headers: Mapping[str, str] | None
    """HTTP headers for the server."""
    require_approval: ToolMcpRequireApprovalParam | None
    """Which calls need your approval. Default: `always`."""
    server_description: str
    """What the server is for. The model reads it."""
    server_url: str
    """URL of the server. One of `server_url`, `connector_id` and `tunnel_id` is
    needed.
    """
    tunnel_id: str
    """Id of a tunnel to a server in a private network."""
