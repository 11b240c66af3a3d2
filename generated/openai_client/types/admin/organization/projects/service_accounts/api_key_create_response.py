from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..service_account_create_response import (
        ServiceAccountAPIKey as _ServiceAccountAPIKey,
    )

    APIKeyCreateResponse = _ServiceAccountAPIKey
    ApiKeyCreateResponse = _ServiceAccountAPIKey
else:
    from ......_core.lazy import lazy as _lazy

    _SOURCES = {
        "APIKeyCreateResponse": "..service_account_create_response:ServiceAccountAPIKey",
        "ApiKeyCreateResponse": "..service_account_create_response:ServiceAccountAPIKey",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
