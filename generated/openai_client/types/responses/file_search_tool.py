from typing import Literal

from ..._core.models import Model
from .file_search_tool_filters import FileSearchToolFilters
from .file_search_tool_ranking_options import FileSearchToolRankingOptions
from .file_search_tool_ranking_options_hybrid_search import (
    FileSearchToolRankingOptionsHybridSearch,
)


class FileSearchTool(Model):
    """Lets the model search vector stores."""

    type: Literal["file_search"]
    """Always `file_search`."""
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    filters: FileSearchToolFilters | None = None
    """Filter on attributes of the files."""
    max_num_results: int | None = None
    """Maximum number of results, from 1 to 50."""
    ranking_options: FileSearchToolRankingOptions | None = None
    """Ranking of the results."""


Filters = FileSearchToolFilters
RankingOptions = FileSearchToolRankingOptions
RankingOptionsHybridSearch = FileSearchToolRankingOptionsHybridSearch
