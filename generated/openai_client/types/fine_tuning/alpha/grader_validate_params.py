from typing_extensions import TypedDict

from .grader_run_params import FineTuningGraderParam


class GraderValidateParams(TypedDict):
    """The grader to check."""

    grader: FineTuningGraderParam
    """The grader."""


Grader = FineTuningGraderParam
