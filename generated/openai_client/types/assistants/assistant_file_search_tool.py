from typing import Literal

from ..._core.models import Model
from .assistant_ranking_options import AssistantRankingOptions


class AssistantFileSearchToolFileSearch(Model):
    """Settings of the search."""

    max_num_results: int | None = None
    """Results at most, from 1 to 50."""
    ranking_options: AssistantRankingOptions | None = None
    """How results are ranked."""


class AssistantFileSearchTool(Model):
    """Searches the files of vector stores."""

    type: Literal["file_search"]
    """Always `file_search`."""
    file_search: AssistantFileSearchToolFileSearch | None = None
    """Settings of the search."""
