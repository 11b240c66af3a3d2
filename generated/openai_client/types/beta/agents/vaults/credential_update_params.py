from collections.abc import Mapping
from typing import Literal, Union

from typing_extensions import Required, TypedDict

from .credential_auth_rotate_param import RotateVaultMcpOauthRefreshParam


class RotateVaultEnvironmentVariableParam(TypedDict):
    """A new secret."""

    secret_value: str
    """The secret."""
    type: Literal["environment_variable"]
    """Always `environment_variable`."""


class RotateVaultMcpOauthParam(TypedDict, total=False):
    """New tokens."""

    type: Required[Literal["mcp_oauth"]]
    """Always `mcp_oauth`."""
    access_token: str | None
    """New access token."""
    expires_at: str | None
    """Time at which the access token expires."""
    refresh: RotateVaultMcpOauthRefreshParam | None
    """How the access token is refreshed."""


class RotateVaultStaticBearerParam(TypedDict):
    """A new token."""

    token: str
    """The token."""
    type: Literal["static_bearer"]
    """Always `static_bearer`."""


class VaultCredentialUpdateParams(TypedDict, total=False):
    """What to change."""

    auth: Union[
        RotateVaultMcpOauthParam,
        RotateVaultStaticBearerParam,
        RotateVaultEnvironmentVariableParam,
    ]
    """The new secret. The kind stays the same."""
    metadata: Mapping[str, str]
    """Your own labels for the credential."""


CredentialUpdateParams = VaultCredentialUpdateParams
