from typing import Literal

from ..._core.models import Model
from ..graders.label_model_grader import EvalItem
from ..graders.score_model_grader import ScoreModelGraderSampling


class EvalScoreModelGrader(Model):
    """Has a model score each output."""

    name: str
    """Name of the grader."""
    model: str
    """Model that scores."""
    input: list[EvalItem]
    """Messages to the model."""
    type: Literal["score_model"]
    """Always `score_model`."""
    pass_threshold: float | None = None
    """Lowest score that passes."""
    range: list[float] | None = None
    """Lowest and highest score. Default: 0 and 1."""
    sampling_params: ScoreModelGraderSampling | None = None
    """How the model generates its answer."""
