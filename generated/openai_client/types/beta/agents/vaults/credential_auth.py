from typing import Annotated, Literal, Union

from ....._core.models import Model, Tagged, Unknown
from ....vaults.vault_networking import VaultNetworking


class VaultEnvironmentVariable(Model):
    """A secret that programs of the environment find in a variable."""

    networking: VaultNetworking
    """Hosts that the secret is sent to."""
    secret_name: str
    """Name of the variable."""
    type: Literal["environment_variable"]
    """Always `environment_variable`."""


class McpOauthTokenEndpointAuthNone(Model):
    """The client has no secret."""

    type: Literal["none"]
    """Always `none`."""


class McpOauthTokenEndpointAuthClientSecretBasic(Model):
    """The secret is sent by basic authentication."""

    type: Literal["client_secret_basic"]
    """Always `client_secret_basic`."""


class McpOauthTokenEndpointAuthClientSecretPost(Model):
    """The secret is sent in the form."""

    type: Literal["client_secret_post"]
    """Always `client_secret_post`."""


class VaultMcpOauthRefresh(Model):
    """How an access token is refreshed."""

    client_id: str
    """Client id at the token endpoint."""
    token_endpoint: str
    """URL of the token endpoint."""
    token_endpoint_auth: Annotated[
        Union[
            McpOauthTokenEndpointAuthNone,
            McpOauthTokenEndpointAuthClientSecretBasic,
            McpOauthTokenEndpointAuthClientSecretPost,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "none": McpOauthTokenEndpointAuthNone,
                "client_secret_basic": McpOauthTokenEndpointAuthClientSecretBasic,
                "client_secret_post": McpOauthTokenEndpointAuthClientSecretPost,
            },
        ),
    ]
    """How the client proves who it is."""
    resource: str | None = None
    """Resource to ask for."""
    scope: str | None = None
    """Scope to ask for."""


class VaultMcpOauth(Model):
    """OAuth at an MCP server."""

    mcp_server_url: str
    """URL of the MCP server."""
    type: Literal["mcp_oauth"]
    """Always `mcp_oauth`."""
    expires_at: str | None = None
    """Time at which the access token expires."""
    refresh: VaultMcpOauthRefresh | None = None
    """How the access token is refreshed."""


class VaultStaticBearer(Model):
    """A bearer token for an MCP server."""

    mcp_server_url: str
    """URL of the MCP server."""
    type: Literal["static_bearer"]
    """Always `static_bearer`."""


VaultCredentialAuthResourceEnvironmentVariable = VaultEnvironmentVariable
VaultCredentialAuthResourceMcpOauth = VaultMcpOauth
VaultCredentialAuthResourceMcpOauthRefresh = VaultMcpOauthRefresh
VaultCredentialAuthResourceStaticBearer = VaultStaticBearer
