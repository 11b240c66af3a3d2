from typing import Annotated, Union

from typing_extensions import TypeAlias

from ...._core.models import Model, Tagged, Unknown
from ...graders.multi_grader import MultiGrader
from ...graders.python_grader import PythonGrader
from ...graders.score_model_grader import ScoreModelGrader
from ...graders.string_check_grader import StringCheckGrader
from ...graders.text_similarity_grader import TextSimilarityGrader

FineTuningGrader: TypeAlias = Annotated[
    Union[
        StringCheckGrader,
        TextSimilarityGrader,
        PythonGrader,
        ScoreModelGrader,
        MultiGrader,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "string_check": StringCheckGrader,
            "text_similarity": TextSimilarityGrader,
            "python": PythonGrader,
            "score_model": ScoreModelGrader,
            "multi": MultiGrader,
        },
    ),
]
"""A grader of outputs."""


class GraderValidateResponse(Model):
    """A valid grader."""

    grader: FineTuningGrader | None = None
    """The grader."""


Grader = FineTuningGrader
