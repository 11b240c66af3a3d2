from typing import Literal

from ..._core.models import Model


class DecisionAnswerScoreProbability(Model):
    """Probability of a level."""

    label: str
    """Label of the level."""
    probability: float
    """Probability, from 0 to 1."""
    value: int
    """Number of the level."""


class DecisionAnswerScore(Model):
    """The rating."""

    confidence: float
    """How sure the answer is, from 0 to 1."""
    name: str | None
    """Name of the question. Null if it has none."""
    probabilities: list[DecisionAnswerScoreProbability]
    """Probability of each level."""
    score: float
    """The rating."""
    type: Literal["score"]
    """Always `score`."""
