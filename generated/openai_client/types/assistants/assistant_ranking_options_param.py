from typing import Literal

from typing_extensions import Required, TypedDict


class AssistantRankingOptionsParam(TypedDict, total=False):
    """How search results are ranked."""

    score_threshold: Required[float]
    """Lowest score of a result, from 0 to 1."""
    ranker: Literal["auto", "default_2024_08_21"] | str
    """Ranker to use. Default: `auto`."""
