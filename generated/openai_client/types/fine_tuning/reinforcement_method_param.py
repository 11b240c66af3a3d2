from typing import Union

from typing_extensions import Required, TypedDict

from ..graders.multi_grader_param import MultiGraderParam
from ..graders.python_grader_param import PythonGraderParam
from ..graders.score_model_grader_param import ScoreModelGraderParam
from ..graders.string_check_grader_param import StringCheckGraderParam
from ..graders.text_similarity_grader_param import TextSimilarityGraderParam
from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam


class ReinforcementMethodParam(TypedDict, total=False):
    """Training on the model's own answers, which a grader marks."""

    grader: Required[
        Union[
            StringCheckGraderParam,
            TextSimilarityGraderParam,
            PythonGraderParam,
            ScoreModelGraderParam,
            MultiGraderParam,
        ]
    ]
    """Gives each answer its mark, the reward of the training."""
    hyperparameters: ReinforcementHyperparametersParam
    """Training settings; each is chosen for you where it is left out."""
