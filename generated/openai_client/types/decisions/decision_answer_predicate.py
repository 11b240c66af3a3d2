from typing import Literal

from ..._core.models import Model


class DecisionAnswerPredicate(Model):
    """How likely the statement is true."""

    name: str | None
    """Name of the question. Null if it has none."""
    probability: float
    """Probability, from 0 to 1."""
    type: Literal["predicate"]
    """Always `predicate`."""
