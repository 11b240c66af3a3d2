from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from ..shared.reasoning_effort import ReasoningEffort
from .label_model_grader import EvalItem


class ScoreModelGraderSampling(Model):
    """How the marking model generates its answer."""

    max_completions_tokens: int | None = None
    """The most tokens that the marking model may write."""
    reasoning_effort: ReasoningEffort | None = None
    """How long the marking model thinks."""
    seed: int | None = None
    """Makes marks with the same seed much alike."""
    temperature: float | None = None
    """How much chance there is in the marks. 0 has the least."""
    top_p: float | None = None
    """The share of likely tokens that the marking model chooses from; 1 is all of
    them.
    """


class ScoreModelGrader(Model):
    """Has a model give the mark."""

    name: str
    """What the grader is called in results and formulas."""
    model: str
    """The model that marks."""
    input: list[EvalItem]
    """The messages that tell the model what to mark, and by what rule."""
    type: Literal["score_model"]
    """Says that a model gives the mark."""
    range: list[float] | None = None
    """The lowest and the highest mark. Left out, they are 0 and 1."""
    sampling_params: ScoreModelGraderSampling | None = None
    """How the marking model generates its answer."""


Input = EvalItem
SamplingParams = ScoreModelGraderSampling


if TYPE_CHECKING:
    from .grader_input_item import (
        GraderInputItem as _GraderInputItem,
        GraderInputItemInputImage as _GraderInputItemInputImage,
        GraderInputItemOutputText as _GraderInputItemOutputText,
    )

    InputContent = _GraderInputItem
    InputContentInputImage = _GraderInputItemInputImage
    InputContentOutputText = _GraderInputItemOutputText
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "InputContent": ".grader_input_item:GraderInputItem",
        "InputContentInputImage": ".grader_input_item:GraderInputItemInputImage",
        "InputContentOutputText": ".grader_input_item:GraderInputItemOutputText",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
