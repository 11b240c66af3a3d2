from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

from ..shared_params.comparison_filter import ComparisonFilterParam
from ..shared_params.compound_filter import CompoundFilterParam

FileSearchToolFiltersParam: TypeAlias = ComparisonFilterParam | CompoundFilterParam
"""Filter on attributes of files."""


class FileSearchToolRankingOptionsHybridSearchParam(TypedDict):
    """Weights of the two kinds of search."""

    embedding_weight: float
    """Weight of semantic matches."""
    text_weight: float
    """Weight of keyword matches."""


class FileSearchToolRankingOptionsParam(TypedDict, total=False):
    """Ranking of search results."""

    hybrid_search: FileSearchToolRankingOptionsHybridSearchParam
    """Weights of semantic and keyword search."""
    ranker: Literal["auto", "default-2024-11-15"] | str
    """Ranker to use."""
    score_threshold: float
    """Minimum score of results, from 0 to 1."""


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
