from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.vector_store_expiration_after_param import (
        VectorStoreExpirationAfterParam as ExpiresAfter,
    )
    from .vector_stores.vector_store_update_params import (
        VectorStoreUpdateParams as VectorStoreUpdateParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ExpiresAfter": ".vector_stores.vector_store_expiration_after_param:VectorStoreExpirationAfterParam",
        "VectorStoreUpdateParams": ".vector_stores.vector_store_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ExpiresAfter",
    "VectorStoreUpdateParams",
]
