from typing import Literal

from typing_extensions import TypedDict

from .file_search_tool_ranking_options_hybrid_search_param import (
    FileSearchToolRankingOptionsHybridSearchParam,
)


class FileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Ranking of search results."""

    hybrid_search: FileSearchToolRankingOptionsHybridSearchParam
    """Weights of semantic and keyword search."""
    ranker: Literal["auto", "default-2024-11-15"] | str
    """Ranker to use."""
    score_threshold: float
    """Minimum score of results, from 0 to 1."""
