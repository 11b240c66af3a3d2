from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

from ..shared.reasoning_effort import ReasoningEffort
from .label_model_grader_param import EvalItemParam


class ScoreModelGraderSamplingParam(TypedDict, total=False):
    """How the marking model generates its answer."""

    max_completions_tokens: int | None
    """The most tokens that the marking model may write."""
    reasoning_effort: ReasoningEffort
    """How long the marking model thinks."""
    seed: int | None
    """Makes marks with the same seed much alike."""
    temperature: float | None
    """How much chance there is in the marks. 0 has the least."""
    top_p: float | None
    """The share of likely tokens that the marking model chooses from; 1 is all of
    them.
    """


class ScoreModelGraderParam(TypedDict, total=False):
    """Has a model give the mark."""

    name: Required[str]
    """What the grader is called in results and formulas."""
    model: Required[str]
    """The model that marks."""
    input: Required[Iterable[EvalItemParam]]
    """The messages that tell the model what to mark, and by what rule."""
    type: Required[Literal["score_model"]]
    """Says that a model gives the mark."""
    range: Iterable[float]
    """The lowest and the highest mark. Left out, they are 0 and 1."""
    sampling_params: ScoreModelGraderSamplingParam
    """How the marking model generates its answer."""


Input = EvalItemParam
SamplingParams = ScoreModelGraderSamplingParam


if TYPE_CHECKING:
    from .grader_inputs_param import (
        GraderInputItemInputImageParam as _GraderInputItemInputImageParam,
        GraderInputItemOutputTextParam as _GraderInputItemOutputTextParam,
        GraderInputItemParam as _GraderInputItemParam,
    )

    InputContent = _GraderInputItemParam
    InputContentInputImage = _GraderInputItemInputImageParam
    InputContentOutputText = _GraderInputItemOutputTextParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputContent": ".grader_inputs_param:GraderInputItemParam",
        "InputContentInputImage": ".grader_inputs_param:GraderInputItemInputImageParam",
        "InputContentOutputText": ".grader_inputs_param:GraderInputItemOutputTextParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
