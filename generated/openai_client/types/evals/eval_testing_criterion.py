from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..graders.label_model_grader import LabelModelGrader
from ..graders.string_check_grader import StringCheckGrader
from .eval_python_grader import EvalPythonGrader
from .eval_score_model_grader import EvalScoreModelGrader
from .eval_text_similarity_grader import EvalTextSimilarityGrader

EvalTestingCriterion: TypeAlias = Annotated[
    Union[
        LabelModelGrader,
        StringCheckGrader,
        EvalTextSimilarityGrader,
        EvalPythonGrader,
        EvalScoreModelGrader,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "label_model": LabelModelGrader,
            "string_check": StringCheckGrader,
            "text_similarity": EvalTextSimilarityGrader,
            "python": EvalPythonGrader,
            "score_model": EvalScoreModelGrader,
        },
    ),
]
"""A grader of outputs."""
