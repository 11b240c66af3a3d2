from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client_secret_create_params import (
        ClientSecretCreateParams as ClientSecretCreateParams,
        ClientSecretExpiresAfterParam as _ClientSecretExpiresAfterParam,
    )

    ExpiresAfter = _ClientSecretExpiresAfterParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ClientSecretCreateParams": "..client_secret_create_params",
        "ExpiresAfter": "..client_secret_create_params:ClientSecretExpiresAfterParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
