from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credential_auth_create_param import (
        CreateMcpOauthTokenEndpointAuthClientSecretBasicParam as _CreateMcpOauthTokenEndpointAuthClientSecretBasicParam,
        CreateMcpOauthTokenEndpointAuthClientSecretPostParam as _CreateMcpOauthTokenEndpointAuthClientSecretPostParam,
        CreateMcpOauthTokenEndpointAuthNoneParam as _CreateMcpOauthTokenEndpointAuthNoneParam,
    )

    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic = (
        _CreateMcpOauthTokenEndpointAuthClientSecretBasicParam
    )
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost = (
        _CreateMcpOauthTokenEndpointAuthClientSecretPostParam
    )
    CreateMcpOauthTokenEndpointAuthParamNone = _CreateMcpOauthTokenEndpointAuthNoneParam
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic": ".credential_auth_create_param:CreateMcpOauthTokenEndpointAuthClientSecretBasicParam",
        "CreateMcpOauthTokenEndpointAuthParamClientSecretPost": ".credential_auth_create_param:CreateMcpOauthTokenEndpointAuthClientSecretPostParam",
        "CreateMcpOauthTokenEndpointAuthParamNone": ".credential_auth_create_param:CreateMcpOauthTokenEndpointAuthNoneParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
