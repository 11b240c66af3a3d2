from typing import Literal, Union

from typing_extensions import TypedDict

from .label_model_grader_param import LabelModelGraderParam
from .python_grader_param import PythonGraderParam
from .score_model_grader_param import ScoreModelGraderParam
from .string_check_grader_param import StringCheckGraderParam
from .text_similarity_grader_param import TextSimilarityGraderParam


class MultiGraderParam(TypedDict):
    """Puts the marks of other graders together by a formula."""

    name: str
    """What the grader is called in results."""
    calculate_output: str
    """The formula, in which each grader's mark goes by the grader's name."""
    graders: Union[
        StringCheckGraderParam,
        TextSimilarityGraderParam,
        PythonGraderParam,
        ScoreModelGraderParam,
        LabelModelGraderParam,
    ]
    """The grader that the formula draws on."""
    type: Literal["multi"]
    """Says that the grader puts others together."""
