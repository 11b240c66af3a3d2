from typing import Literal

from ..._core.models import Model
from ..shared.metadata import Metadata
from .eval_api_error import EvalAPIError
from .run_cancel_response import EvalRunDataSource


class EvalRunModelUsage(Model):
    cached_tokens: int
    """Tokens read from the cache."""
    completion_tokens: int
    """Tokens generated."""
    invocation_count: int
    """Number of calls."""
    model_name: str
    """The model."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens."""


class EvalRunCriterionResult(Model):
    failed: int
    """Outputs that failed."""
    passed: int
    """Outputs that passed."""
    testing_criteria: str
    """The grader."""


class EvalRunResultCounts(Model):
    """Number of outputs by result."""

    errored: int
    """Outputs that couldn't be generated or graded."""
    failed: int
    """Outputs that failed."""
    passed: int
    """Outputs that passed."""
    total: int
    """All outputs."""


class EvalRun(Model):
    """A run of an eval."""

    id: str
    """Id of the run, `evalrun_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    data_source: EvalRunDataSource
    """Where inputs and outputs come from."""
    error: EvalAPIError
    """What went wrong."""
    eval_id: str
    """Id of the eval."""
    metadata: Metadata
    """Your own labels for the run."""
    model: str
    """Model that is tested."""
    name: str
    """Name of the run."""
    object: Literal["eval.run"]
    """Always `eval.run`."""
    per_model_usage: list[EvalRunModelUsage]
    """Tokens used by each model."""
    per_testing_criteria_results: list[EvalRunCriterionResult]
    """Results of each grader."""
    report_url: str
    """URL of the report on OpenAI's website."""
    result_counts: EvalRunResultCounts
    """Number of outputs by result."""
    status: str
    """`queued`, `in_progress`, `completed`, `failed` or `canceled`."""


RunCreateResponse = EvalRun
