from typing import Literal

from ..._core.models import Model
from .file_search_tool_ranking_options_hybrid_search import (
    FileSearchToolRankingOptionsHybridSearch,
)


class FileSearchToolRankingOptions(Model):
    """Ranking of search results."""

    hybrid_search: FileSearchToolRankingOptionsHybridSearch | None = None
    """Weights of semantic and keyword search."""
    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    """Ranker to use."""
    score_threshold: float | None = None
    """Minimum score of results, from 0 to 1."""
