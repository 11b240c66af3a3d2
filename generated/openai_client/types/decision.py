from typing import TYPE_CHECKING

from .._core.models import Model
from .decisions.decision_answer import DecisionAnswer
from .decisions.decision_usage import DecisionUsage


class Decision(Model):
    """The answers."""

    answers: list[DecisionAnswer]
    """The answers, in the order of the questions."""
    model: str
    """Model id."""
    usage: DecisionUsage
    """Tokens used."""


if TYPE_CHECKING:
    from .decisions.decision_answer_choice import (
        DecisionAnswerChoice as _DecisionAnswerChoice,
        DecisionAnswerChoiceProbability as _DecisionAnswerChoiceProbability,
    )
    from .decisions.decision_answer_predicate import (
        DecisionAnswerPredicate as _DecisionAnswerPredicate,
    )
    from .decisions.decision_answer_refusal import (
        DecisionAnswerRefusal as _DecisionAnswerRefusal,
    )
    from .decisions.decision_answer_score import (
        DecisionAnswerScore as _DecisionAnswerScore,
        DecisionAnswerScoreProbability as _DecisionAnswerScoreProbability,
    )

    AnswerAnswerResourceChoice = _DecisionAnswerChoice
    AnswerAnswerResourceChoiceProbability = _DecisionAnswerChoiceProbability
    AnswerAnswerResourcePredicate = _DecisionAnswerPredicate
    AnswerAnswerResourceRefusal = _DecisionAnswerRefusal
    AnswerAnswerResourceScore = _DecisionAnswerScore
    AnswerAnswerResourceScoreProbability = _DecisionAnswerScoreProbability
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "AnswerAnswerResourceChoice": ".decisions.decision_answer_choice:DecisionAnswerChoice",
        "AnswerAnswerResourceChoiceProbability": ".decisions.decision_answer_choice:DecisionAnswerChoiceProbability",
        "AnswerAnswerResourcePredicate": ".decisions.decision_answer_predicate:DecisionAnswerPredicate",
        "AnswerAnswerResourceRefusal": ".decisions.decision_answer_refusal:DecisionAnswerRefusal",
        "AnswerAnswerResourceScore": ".decisions.decision_answer_score:DecisionAnswerScore",
        "AnswerAnswerResourceScoreProbability": ".decisions.decision_answer_score:DecisionAnswerScoreProbability",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
