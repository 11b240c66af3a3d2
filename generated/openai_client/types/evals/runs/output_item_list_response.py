from builtins import object as _object
from typing import Literal

from ...._core.models import Model
from ..eval_api_error import EvalAPIError
from ..eval_simple_message import EvalSimpleMessage


class EvalRunOutputItemResult(Model):
    """Result of a grader."""

    name: str
    """Name of the grader."""
    passed: bool
    """Whether the output passed."""
    score: float
    """The score."""
    sample: dict[str, object] | None = None
    """Input and output of the grader's model."""
    type: str | None = None
    """Type of the grader."""


class EvalRunSampleOutput(Model):
    content: str | None = None
    """The text."""
    role: str | None = None
    """Who the message is from."""


class EvalRunSampleUsage(Model):
    """Tokens used."""

    cached_tokens: int
    """Tokens read from the cache."""
    completion_tokens: int
    """Tokens generated."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens."""


class EvalRunSample(Model):
    """Input and output of the model."""

    error: EvalAPIError
    """What went wrong."""
    finish_reason: str
    """Why the output ended."""
    input: list[EvalSimpleMessage]
    """Messages to the model."""
    max_completion_tokens: int
    """Most tokens of the output."""
    model: str
    """The model."""
    output: list[EvalRunSampleOutput]
    """Messages by the model."""
    seed: int
    """The seed."""
    temperature: float
    """The temperature."""
    top_p: float
    """Share of likely tokens chosen from."""
    usage: EvalRunSampleUsage
    """Tokens used."""


class EvalRunOutputItem(Model):
    """An output of a run with its results."""

    id: str
    """Id of the output item, `outputitem_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    datasource_item: dict[str, _object]
    """The item of the data."""
    datasource_item_id: int
    """Number of the item."""
    eval_id: str
    """Id of the eval."""
    object: Literal["eval.run.output_item"]
    """Always `eval.run.output_item`."""
    results: list[EvalRunOutputItemResult]
    """Result of each grader."""
    run_id: str
    """Id of the run."""
    sample: EvalRunSample
    """Input and output of the model."""
    status: str
    """`pass` or `fail`."""


OutputItemListResponse = EvalRunOutputItem
