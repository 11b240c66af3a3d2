from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.vector_store_create_params import (
        VectorStoreCreateParams as VectorStoreCreateParams,
    )
    from .vector_stores.vector_store_expiration_after_param import (
        VectorStoreExpirationAfterParam as ExpiresAfter,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ExpiresAfter": ".vector_stores.vector_store_expiration_after_param:VectorStoreExpirationAfterParam",
        "VectorStoreCreateParams": ".vector_stores.vector_store_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ExpiresAfter",
    "VectorStoreCreateParams",
]
