from typing import Union

from typing_extensions import TypeAlias

from ..graders.string_check_grader_param import StringCheckGraderParam
from .eval_label_model_grader_param import EvalLabelModelGraderParam
from .eval_python_grader_param import EvalPythonGraderParam
from .eval_score_model_grader_param import EvalScoreModelGraderParam
from .eval_text_similarity_grader_param import EvalTextSimilarityGraderParam

EvalCreateTestingCriterionParam: TypeAlias = Union[
    EvalLabelModelGraderParam,
    StringCheckGraderParam,
    EvalTextSimilarityGraderParam,
    EvalPythonGraderParam,
    EvalScoreModelGraderParam,
]
"""A grader of outputs."""
