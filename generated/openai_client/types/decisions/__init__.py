from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .decision_answer import DecisionAnswer as DecisionAnswer
    from .decision_answer_choice import (
        DecisionAnswerChoice as DecisionAnswerChoice,
        DecisionAnswerChoiceProbability as DecisionAnswerChoiceProbability,
    )
    from .decision_answer_predicate import (
        DecisionAnswerPredicate as DecisionAnswerPredicate,
    )
    from .decision_answer_refusal import DecisionAnswerRefusal as DecisionAnswerRefusal
    from .decision_answer_score import (
        DecisionAnswerScore as DecisionAnswerScore,
        DecisionAnswerScoreProbability as DecisionAnswerScoreProbability,
    )
    from .decision_usage import (
        DecisionUsage as DecisionUsage,
        DecisionUsageInputTokensDetails as DecisionUsageInputTokensDetails,
        DecisionUsageOutputTokensDetails as DecisionUsageOutputTokensDetails,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "DecisionAnswer": ".decision_answer",
        "DecisionAnswerChoice": ".decision_answer_choice",
        "DecisionAnswerChoiceProbability": ".decision_answer_choice",
        "DecisionAnswerPredicate": ".decision_answer_predicate",
        "DecisionAnswerRefusal": ".decision_answer_refusal",
        "DecisionAnswerScore": ".decision_answer_score",
        "DecisionAnswerScoreProbability": ".decision_answer_score",
        "DecisionUsage": ".decision_usage",
        "DecisionUsageInputTokensDetails": ".decision_usage",
        "DecisionUsageOutputTokensDetails": ".decision_usage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
