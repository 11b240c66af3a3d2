from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from ..graders.label_model_grader_param import EvalItemParam
from ..graders.score_model_grader_param import ScoreModelGraderSamplingParam


class EvalScoreModelGraderParam(TypedDict, total=False):
    """Has a model score each output."""

    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """Model that scores."""
    input: Required[Iterable[EvalItemParam]]
    """Messages to the model."""
    type: Required[Literal["score_model"]]
    """Always `score_model`."""
    pass_threshold: float
    """Lowest score that passes."""
    range: Iterable[float]
    """Lowest and highest score. Default: 0 and 1."""
    sampling_params: ScoreModelGraderSamplingParam
    """How the model generates its answer."""
