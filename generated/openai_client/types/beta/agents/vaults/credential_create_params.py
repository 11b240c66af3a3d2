from collections.abc import Mapping
from typing import Literal, Union

from typing_extensions import Required, TypedDict

from ....vaults.vault_networking_param import VaultNetworkingParam
from .credential_auth_create_param import CreateVaultMcpOauthRefreshParam


class CreateVaultEnvironmentVariableParam(TypedDict):
    """A secret that programs of the environment find in a variable."""

    networking: VaultNetworkingParam
    """Hosts that the secret is sent to."""
    secret_name: str
    """Name of the variable."""
    secret_value: str
    """The secret."""
    type: Literal["environment_variable"]
    """Always `environment_variable`."""


class CreateVaultMcpOauthParam(TypedDict, total=False):
    """OAuth at an MCP server."""

    access_token: Required[str]
    """Access token."""
    mcp_server_url: Required[str]
    """URL of the MCP server."""
    type: Required[Literal["mcp_oauth"]]
    """Always `mcp_oauth`."""
    expires_at: str | None
    """Time at which the access token expires."""
    refresh: CreateVaultMcpOauthRefreshParam
    """How the access token is refreshed."""


class CreateVaultStaticBearerParam(TypedDict):
    """A bearer token for an MCP server."""

    token: str
    """The token."""
    mcp_server_url: str
    """URL of the MCP server."""
    type: Literal["static_bearer"]
    """Always `static_bearer`."""


class VaultCredentialCreateParams(TypedDict, total=False):
    """The credential to add."""

    auth: Required[
        Union[
            CreateVaultMcpOauthParam,
            CreateVaultStaticBearerParam,
            CreateVaultEnvironmentVariableParam,
        ]
    ]
    """The secret, and its use."""
    name: Required[str]
    """Name of the credential."""
    metadata: Mapping[str, str]
    """Your own labels for the credential."""


CredentialCreateParams = VaultCredentialCreateParams
