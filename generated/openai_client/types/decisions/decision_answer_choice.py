from typing import Literal

from ..._core.models import Model


class DecisionAnswerChoiceProbability(Model):
    """Probability of an option."""

    probability: float
    """Probability, from 0 to 1."""
    value: str | bool
    """The option."""


class DecisionAnswerChoice(Model):
    """The option that fits."""

    choice: str | bool
    """The option."""
    confidence: float
    """How sure the answer is, from 0 to 1."""
    name: str | None
    """Name of the question. Null if it has none."""
    probabilities: list[DecisionAnswerChoiceProbability]
    """Probability of each option."""
    type: Literal["choice"]
    """Always `choice`."""
