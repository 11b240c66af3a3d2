from typing import Annotated, Literal, Union

from ..._core.models import Model, Tagged, Unknown
from .label_model_grader import LabelModelGrader
from .python_grader import PythonGrader
from .score_model_grader import ScoreModelGrader
from .string_check_grader import StringCheckGrader
from .text_similarity_grader import TextSimilarityGrader


class MultiGrader(Model):
    """Puts the marks of other graders together by a formula."""

    name: str
    """What the grader is called in results."""
    calculate_output: str
    """The formula, in which each grader's mark goes by the grader's name."""
    graders: Annotated[
        Union[
            StringCheckGrader,
            TextSimilarityGrader,
            PythonGrader,
            ScoreModelGrader,
            LabelModelGrader,
            Unknown,
        ],
        Tagged(
            "type",
            {
                "string_check": StringCheckGrader,
                "text_similarity": TextSimilarityGrader,
                "python": PythonGrader,
                "score_model": ScoreModelGrader,
                "label_model": LabelModelGrader,
            },
        ),
    ]
    """The grader that the formula draws on."""
    type: Literal["multi"]
    """Says that the grader puts others together."""
