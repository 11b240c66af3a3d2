from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .shared_params.comparison_filter import ComparisonFilterParam
from .shared_params.compound_filter import CompoundFilterParam


class VectorStoreRankingOptionsParam(TypedDict, total=False):
    """How results of a search are ranked."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str
    """Ranker to use. `none` skips ranking and answers faster."""
    score_threshold: float
    """Least score of a result, from 0 to 1. Default: 0."""


class VectorStoreSearchParams(TypedDict, total=False):
    """What to search for."""

    query: Required[str | Sequence[str]]
    """What to search for: a text, or several that are searched together."""
    filters: ComparisonFilterParam | CompoundFilterParam
    """A condition on the attributes of files."""
    max_num_results: int
    """Results per page, from 1 to 50. Default: 10."""
    ranking_options: VectorStoreRankingOptionsParam
    """How results are ranked."""
    rewrite_query: bool
    """Whether the query is reworded for searching by meaning."""


RankingOptions = VectorStoreRankingOptionsParam
