from typing import Literal

from typing_extensions import Required, TypedDict

from .assistant_ranking_options_param import AssistantRankingOptionsParam


class AssistantFileSearchToolFileSearchParam(TypedDict, total=False):
    """Settings of the search."""

    max_num_results: int
    """Results at most, from 1 to 50."""
    ranking_options: AssistantRankingOptionsParam
    """How results are ranked."""


class AssistantFileSearchToolParam(TypedDict, total=False):
    """Searches the files of vector stores."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    file_search: AssistantFileSearchToolFileSearchParam
    """Settings of the search."""
