from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .decision_answer_choice import DecisionAnswerChoice
from .decision_answer_predicate import DecisionAnswerPredicate
from .decision_answer_refusal import DecisionAnswerRefusal
from .decision_answer_score import DecisionAnswerScore

DecisionAnswer: TypeAlias = Annotated[
    Union[
        DecisionAnswerPredicate,
        DecisionAnswerChoice,
        DecisionAnswerScore,
        DecisionAnswerRefusal,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "predicate": DecisionAnswerPredicate,
            "choice": DecisionAnswerChoice,
            "score": DecisionAnswerScore,
            "refusal": DecisionAnswerRefusal,
        },
    ),
]
"""The answer to a question."""
