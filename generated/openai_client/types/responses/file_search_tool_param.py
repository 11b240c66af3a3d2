from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .file_search_tool_filters_param import FileSearchToolFiltersParam
from .file_search_tool_ranking_options_hybrid_search_param import (
    FileSearchToolRankingOptionsHybridSearchParam,
)
from .file_search_tool_ranking_options_param import FileSearchToolRankingOptionsParam


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search vector stores."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    vector_store_ids: Required[Sequence[str]]
    """Ids of the vector stores to search."""
    filters: FileSearchToolFiltersParam | None
    """Filter on attributes of the files."""
    max_num_results: int
    """Maximum number of results, from 1 to 50."""
    ranking_options: FileSearchToolRankingOptionsParam
    """Ranking of the results."""


Filters = FileSearchToolFiltersParam
RankingOptions = FileSearchToolRankingOptionsParam
RankingOptionsHybridSearch = FileSearchToolRankingOptionsHybridSearchParam
