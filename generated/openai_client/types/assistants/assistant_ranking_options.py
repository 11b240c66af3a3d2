from typing import Literal

from ..._core.models import Model


class AssistantRankingOptions(Model):
    """How search results are ranked."""

    score_threshold: float
    """Lowest score of a result, from 0 to 1."""
    ranker: Literal["auto", "default_2024_08_21"] | str | None = None
    """Ranker to use. Default: `auto`."""
