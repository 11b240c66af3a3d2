from typing import Literal

from typing_extensions import TypedDict


class VectorStoreRankingOptionsParam(TypedDict, total=False):
    """How results of a search are ranked."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | str
    """Ranker to use. `none` skips ranking and answers faster."""
    score_threshold: float
    """Least score of a result, from 0 to 1. Default: 0."""
