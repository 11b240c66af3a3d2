from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..service_account_create_response import (
        ServiceAccountAPIKey as _ServiceAccountAPIKey,
    )
    from .api_key_create_params import (
        ServiceAccountAPIKeyCreateParams as ServiceAccountAPIKeyCreateParams,
        ServiceAccountAPIKeyCreateParams as _ServiceAccountAPIKeyCreateParams,
    )

    APIKeyCreateParams = _ServiceAccountAPIKeyCreateParams
    APIKeyCreateResponse = _ServiceAccountAPIKey
    ApiKeyCreateParams = _ServiceAccountAPIKeyCreateParams
    ApiKeyCreateResponse = _ServiceAccountAPIKey
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "APIKeyCreateParams": ".api_key_create_params:ServiceAccountAPIKeyCreateParams",
        "APIKeyCreateResponse": "..service_account_create_response:ServiceAccountAPIKey",
        "ApiKeyCreateParams": ".api_key_create_params:ServiceAccountAPIKeyCreateParams",
        "ApiKeyCreateResponse": "..service_account_create_response:ServiceAccountAPIKey",
        "ServiceAccountAPIKeyCreateParams": ".api_key_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
