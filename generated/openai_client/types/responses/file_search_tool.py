from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from ..shared.comparison_filter import ComparisonFilter
from ..shared.compound_filter import CompoundFilter

FileSearchToolFilters: TypeAlias = Annotated[
    Union[ComparisonFilter, CompoundFilter, Unknown],
    Tagged(
        "type",
        {
            "eq": ComparisonFilter,
            "ne": ComparisonFilter,
            "gt": ComparisonFilter,
            "gte": ComparisonFilter,
            "lt": ComparisonFilter,
            "lte": ComparisonFilter,
            "in": ComparisonFilter,
            "nin": ComparisonFilter,
            "and": CompoundFilter,
            "or": CompoundFilter,
        },
    ),
]
"""Filter on attributes of files."""


class FileSearchToolRankingOptionsHybridSearch(Model):
    """Weights of the two kinds of search."""

    embedding_weight: float
    """Weight of semantic matches."""
    text_weight: float
    """Weight of keyword matches."""


class FileSearchToolRankingOptions(Model):
    """Ranking of search results."""

    hybrid_search: FileSearchToolRankingOptionsHybridSearch | None = None
    """Weights of semantic and keyword search."""
    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    """Ranker to use."""
    score_threshold: float | None = None
    """Minimum score of results, from 0 to 1."""


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
