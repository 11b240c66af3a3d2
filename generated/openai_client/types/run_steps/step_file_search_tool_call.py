from typing import Literal

from ..._core.models import Model
from .file_search_step_result import FileSearchStepResult


class StepFileSearchToolCallFileSearchRankingOptions(Model):
    """How results were ranked."""

    ranker: Literal["auto", "default_2024_08_21"] | str
    """The ranker."""
    score_threshold: float
    """Lowest score of a result."""


class StepFileSearchToolCallFileSearch(Model):
    """The search."""

    ranking_options: StepFileSearchToolCallFileSearchRankingOptions | None = None
    """How results were ranked."""
    results: list[FileSearchStepResult] | None = None
    """The results."""


class StepFileSearchToolCall(Model):
    """A call of file search."""

    id: str
    """Id of the call."""
    type: Literal["file_search"]
    """Always `file_search`."""
    file_search: StepFileSearchToolCallFileSearch
    """The search."""
