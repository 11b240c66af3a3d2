from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credential import (
        VaultCredential as VaultCredential,
        VaultCredential as _VaultCredential,
    )
    from .credential_auth import (
        McpOauthTokenEndpointAuthClientSecretBasic as McpOauthTokenEndpointAuthClientSecretBasic,
        McpOauthTokenEndpointAuthClientSecretPost as McpOauthTokenEndpointAuthClientSecretPost,
        McpOauthTokenEndpointAuthNone as McpOauthTokenEndpointAuthNone,
        VaultEnvironmentVariable as VaultEnvironmentVariable,
        VaultMcpOauth as VaultMcpOauth,
        VaultMcpOauthRefresh as VaultMcpOauthRefresh,
        VaultStaticBearer as VaultStaticBearer,
    )
    from .credential_auth_create_param import (
        CreateMcpOauthTokenEndpointAuthClientSecretBasicParam as CreateMcpOauthTokenEndpointAuthClientSecretBasicParam,
        CreateMcpOauthTokenEndpointAuthClientSecretPostParam as CreateMcpOauthTokenEndpointAuthClientSecretPostParam,
        CreateMcpOauthTokenEndpointAuthNoneParam as CreateMcpOauthTokenEndpointAuthNoneParam,
        CreateVaultMcpOauthRefreshParam as CreateVaultMcpOauthRefreshParam,
    )
    from .credential_auth_rotate_param import (
        RotateMcpOauthTokenEndpointAuthClientSecretBasicParam as RotateMcpOauthTokenEndpointAuthClientSecretBasicParam,
        RotateMcpOauthTokenEndpointAuthClientSecretPostParam as RotateMcpOauthTokenEndpointAuthClientSecretPostParam,
        RotateVaultMcpOauthRefreshParam as RotateVaultMcpOauthRefreshParam,
    )
    from .credential_create_params import (
        CreateVaultEnvironmentVariableParam as CreateVaultEnvironmentVariableParam,
        CreateVaultMcpOauthParam as CreateVaultMcpOauthParam,
        CreateVaultStaticBearerParam as CreateVaultStaticBearerParam,
        VaultCredentialCreateParams as VaultCredentialCreateParams,
        VaultCredentialCreateParams as _VaultCredentialCreateParams,
    )
    from .credential_deleted import (
        VaultCredentialDeleted as VaultCredentialDeleted,
        VaultCredentialDeleted as _VaultCredentialDeleted,
    )
    from .credential_networking import (
        VaultNetworkingLimited as VaultNetworkingLimited,
        VaultNetworkingUnrestricted as VaultNetworkingUnrestricted,
    )
    from .credential_networking_param import (
        VaultNetworkingLimitedParam as VaultNetworkingLimitedParam,
        VaultNetworkingUnrestrictedParam as VaultNetworkingUnrestrictedParam,
    )
    from .credential_update_params import (
        RotateVaultEnvironmentVariableParam as RotateVaultEnvironmentVariableParam,
        RotateVaultMcpOauthParam as RotateVaultMcpOauthParam,
        RotateVaultStaticBearerParam as RotateVaultStaticBearerParam,
        VaultCredentialUpdateParams as VaultCredentialUpdateParams,
        VaultCredentialUpdateParams as _VaultCredentialUpdateParams,
    )

    Credential = _VaultCredential
    CredentialCreateParams = _VaultCredentialCreateParams
    CredentialDeleted = _VaultCredentialDeleted
    CredentialUpdateParams = _VaultCredentialUpdateParams
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateMcpOauthTokenEndpointAuthClientSecretBasicParam": ".credential_auth_create_param",
        "CreateMcpOauthTokenEndpointAuthClientSecretPostParam": ".credential_auth_create_param",
        "CreateMcpOauthTokenEndpointAuthNoneParam": ".credential_auth_create_param",
        "CreateVaultEnvironmentVariableParam": ".credential_create_params",
        "CreateVaultMcpOauthParam": ".credential_create_params",
        "CreateVaultMcpOauthRefreshParam": ".credential_auth_create_param",
        "CreateVaultStaticBearerParam": ".credential_create_params",
        "Credential": ".credential:VaultCredential",
        "CredentialCreateParams": ".credential_create_params:VaultCredentialCreateParams",
        "CredentialDeleted": ".credential_deleted:VaultCredentialDeleted",
        "CredentialUpdateParams": ".credential_update_params:VaultCredentialUpdateParams",
        "McpOauthTokenEndpointAuthClientSecretBasic": ".credential_auth",
        "McpOauthTokenEndpointAuthClientSecretPost": ".credential_auth",
        "McpOauthTokenEndpointAuthNone": ".credential_auth",
        "RotateMcpOauthTokenEndpointAuthClientSecretBasicParam": ".credential_auth_rotate_param",
        "RotateMcpOauthTokenEndpointAuthClientSecretPostParam": ".credential_auth_rotate_param",
        "RotateVaultEnvironmentVariableParam": ".credential_update_params",
        "RotateVaultMcpOauthParam": ".credential_update_params",
        "RotateVaultMcpOauthRefreshParam": ".credential_auth_rotate_param",
        "RotateVaultStaticBearerParam": ".credential_update_params",
        "VaultCredential": ".credential",
        "VaultCredentialCreateParams": ".credential_create_params",
        "VaultCredentialDeleted": ".credential_deleted",
        "VaultCredentialUpdateParams": ".credential_update_params",
        "VaultEnvironmentVariable": ".credential_auth",
        "VaultMcpOauth": ".credential_auth",
        "VaultMcpOauthRefresh": ".credential_auth",
        "VaultNetworkingLimited": ".credential_networking",
        "VaultNetworkingLimitedParam": ".credential_networking_param",
        "VaultNetworkingUnrestricted": ".credential_networking",
        "VaultNetworkingUnrestrictedParam": ".credential_networking_param",
        "VaultStaticBearer": ".credential_auth",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
