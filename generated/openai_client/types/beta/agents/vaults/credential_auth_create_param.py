from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import Required, TypedDict


class CreateMcpOauthTokenEndpointAuthClientSecretBasicParam(TypedDict):
    """The secret is sent by basic authentication."""

    client_secret: str
    """The secret."""
    type: Literal["client_secret_basic"]
    """Always `client_secret_basic`."""


class CreateMcpOauthTokenEndpointAuthClientSecretPostParam(TypedDict):
    """The secret is sent in the form."""

    client_secret: str
    """The secret."""
    type: Literal["client_secret_post"]
    """Always `client_secret_post`."""


class CreateMcpOauthTokenEndpointAuthNoneParam(TypedDict):
    """The client has no secret."""

    type: Literal["none"]
    """Always `none`."""


class CreateVaultMcpOauthRefreshParam(TypedDict, total=False):
    """How an access token is refreshed."""

    client_id: Required[str]
    """Client id at the token endpoint."""
    refresh_token: Required[str]
    """Refresh token."""
    token_endpoint: Required[str]
    """URL of the token endpoint."""
    token_endpoint_auth: Required[
        Union[
            CreateMcpOauthTokenEndpointAuthNoneParam,
            CreateMcpOauthTokenEndpointAuthClientSecretBasicParam,
            CreateMcpOauthTokenEndpointAuthClientSecretPostParam,
        ]
    ]
    """How the client proves who it is."""
    resource: str | None
    """Resource to ask for."""
    scope: str | None
    """Scope to ask for."""


CreateVaultCredentialAuthParamMcpOauthRefresh = CreateVaultMcpOauthRefreshParam


if TYPE_CHECKING:
    from .credential_create_params import (
        CreateVaultEnvironmentVariableParam as _CreateVaultEnvironmentVariableParam,
        CreateVaultMcpOauthParam as _CreateVaultMcpOauthParam,
        CreateVaultStaticBearerParam as _CreateVaultStaticBearerParam,
    )

    CreateVaultCredentialAuthParamEnvironmentVariable = (
        _CreateVaultEnvironmentVariableParam
    )
    CreateVaultCredentialAuthParamMcpOauth = _CreateVaultMcpOauthParam
    CreateVaultCredentialAuthParamStaticBearer = _CreateVaultStaticBearerParam
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateVaultCredentialAuthParamEnvironmentVariable": ".credential_create_params:CreateVaultEnvironmentVariableParam",
        "CreateVaultCredentialAuthParamMcpOauth": ".credential_create_params:CreateVaultMcpOauthParam",
        "CreateVaultCredentialAuthParamStaticBearer": ".credential_create_params:CreateVaultStaticBearerParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
