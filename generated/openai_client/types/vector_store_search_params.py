from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vector_stores.vector_store_ranking_options_param import (
        VectorStoreRankingOptionsParam as RankingOptions,
    )
    from .vector_stores.vector_store_search_params import (
        VectorStoreSearchParams as VectorStoreSearchParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "RankingOptions": ".vector_stores.vector_store_ranking_options_param:VectorStoreRankingOptionsParam",
        "VectorStoreSearchParams": ".vector_stores.vector_store_search_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "RankingOptions",
    "VectorStoreSearchParams",
]
