from typing import TYPE_CHECKING, Literal, Union

from typing_extensions import Required, TypedDict


class RotateMcpOauthTokenEndpointAuthClientSecretBasicParam(TypedDict, total=False):
    """The secret is sent by basic authentication."""

    type: Required[Literal["client_secret_basic"]]
    """Always `client_secret_basic`."""
    client_secret: str | None
    """The secret."""


class RotateMcpOauthTokenEndpointAuthClientSecretPostParam(TypedDict, total=False):
    """The secret is sent in the form."""

    type: Required[Literal["client_secret_post"]]
    """Always `client_secret_post`."""
    client_secret: str | None
    """The secret."""


class RotateVaultMcpOauthRefreshParam(TypedDict, total=False):
    """What is new for refreshing an access token."""

    refresh_token: str | None
    """New refresh token."""
    scope: str | None
    """Scope to ask for."""
    token_endpoint_auth: Union[
        RotateMcpOauthTokenEndpointAuthClientSecretBasicParam,
        RotateMcpOauthTokenEndpointAuthClientSecretPostParam,
        None,
    ]
    """The new secret of the client."""


RotateVaultCredentialAuthParamMcpOauthRefresh = RotateVaultMcpOauthRefreshParam


if TYPE_CHECKING:
    from .credential_update_params import (
        RotateVaultEnvironmentVariableParam as _RotateVaultEnvironmentVariableParam,
        RotateVaultMcpOauthParam as _RotateVaultMcpOauthParam,
        RotateVaultStaticBearerParam as _RotateVaultStaticBearerParam,
    )

    RotateVaultCredentialAuthParamEnvironmentVariable = (
        _RotateVaultEnvironmentVariableParam
    )
    RotateVaultCredentialAuthParamMcpOauth = _RotateVaultMcpOauthParam
    RotateVaultCredentialAuthParamStaticBearer = _RotateVaultStaticBearerParam
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "RotateVaultCredentialAuthParamEnvironmentVariable": ".credential_update_params:RotateVaultEnvironmentVariableParam",
        "RotateVaultCredentialAuthParamMcpOauth": ".credential_update_params:RotateVaultMcpOauthParam",
        "RotateVaultCredentialAuthParamStaticBearer": ".credential_update_params:RotateVaultStaticBearerParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
