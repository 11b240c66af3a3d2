from typing import Annotated, Union

from ..._core.models import Model, Tagged, Unknown
from ..graders.multi_grader import MultiGrader
from ..graders.python_grader import PythonGrader
from ..graders.score_model_grader import ScoreModelGrader
from ..graders.string_check_grader import StringCheckGrader
from ..graders.text_similarity_grader import TextSimilarityGrader
from .reinforcement_hyperparameters import ReinforcementHyperparameters


class ReinforcementMethod(Model):
    """Training on the model's own answers, which a grader marks."""

    grader: Annotated[
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
    """Gives each answer its mark, the reward of the training."""
    hyperparameters: ReinforcementHyperparameters | None = None
    """Training settings; each is chosen for you where it is left out."""
