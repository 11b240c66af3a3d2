from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credential_auth import (
        McpOauthTokenEndpointAuthClientSecretBasic as _McpOauthTokenEndpointAuthClientSecretBasic,
        McpOauthTokenEndpointAuthClientSecretPost as _McpOauthTokenEndpointAuthClientSecretPost,
        McpOauthTokenEndpointAuthNone as _McpOauthTokenEndpointAuthNone,
    )

    McpOauthTokenEndpointAuthResourceClientSecretBasic = (
        _McpOauthTokenEndpointAuthClientSecretBasic
    )
    McpOauthTokenEndpointAuthResourceClientSecretPost = (
        _McpOauthTokenEndpointAuthClientSecretPost
    )
    McpOauthTokenEndpointAuthResourceNone = _McpOauthTokenEndpointAuthNone
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "McpOauthTokenEndpointAuthResourceClientSecretBasic": ".credential_auth:McpOauthTokenEndpointAuthClientSecretBasic",
        "McpOauthTokenEndpointAuthResourceClientSecretPost": ".credential_auth:McpOauthTokenEndpointAuthClientSecretPost",
        "McpOauthTokenEndpointAuthResourceNone": ".credential_auth:McpOauthTokenEndpointAuthNone",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
