from collections.abc import Mapping
from typing import Union

from typing_extensions import Required, TypeAlias, TypedDict

from ...graders.multi_grader_param import MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

FineTuningGraderParam: TypeAlias = Union[
    StringCheckGraderParam,
    TextSimilarityGraderParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    MultiGraderParam,
]
"""A grader of outputs."""


class GraderRunParams(TypedDict, total=False):
    """The grader to run."""

    grader: Required[FineTuningGraderParam]
    """The grader."""
    model_sample: Required[str]
    """Output to grade."""
    item: Mapping[str, object]
    """Fields that `{{item.…}}` stands for."""


Grader = FineTuningGraderParam
