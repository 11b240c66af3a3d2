from collections.abc import Sequence

from typing_extensions import Required, TypedDict

from ..shared.comparison_filter_param import ComparisonFilterParam
from ..shared.compound_filter_param import CompoundFilterParam
from .vector_store_ranking_options_param import VectorStoreRankingOptionsParam


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
