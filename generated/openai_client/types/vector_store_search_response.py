from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.vector_store_search_content import (
        VectorStoreSearchContent as Content,
    )
    from .vector_stores.vector_store_search_response import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Content": ".vector_stores.vector_store_search_content:VectorStoreSearchContent",
        "VectorStoreSearchResponse": ".vector_stores.vector_store_search_response",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Content",
    "VectorStoreSearchResponse",
]
