from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credential_auth_rotate_param import (
        RotateMcpOauthTokenEndpointAuthClientSecretBasicParam as _RotateMcpOauthTokenEndpointAuthClientSecretBasicParam,
        RotateMcpOauthTokenEndpointAuthClientSecretPostParam as _RotateMcpOauthTokenEndpointAuthClientSecretPostParam,
    )

    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic = (
        _RotateMcpOauthTokenEndpointAuthClientSecretBasicParam
    )
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost = (
        _RotateMcpOauthTokenEndpointAuthClientSecretPostParam
    )
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic": ".credential_auth_rotate_param:RotateMcpOauthTokenEndpointAuthClientSecretBasicParam",
        "RotateMcpOauthTokenEndpointAuthParamClientSecretPost": ".credential_auth_rotate_param:RotateMcpOauthTokenEndpointAuthClientSecretPostParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
