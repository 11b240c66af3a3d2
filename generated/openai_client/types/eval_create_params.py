from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .evals.eval_create_data_source_config_param import EvalCreateDataSourceConfigParam
from .evals.eval_create_testing_criterion_param import EvalCreateTestingCriterionParam
from .shared.metadata import Metadata


class EvalCreateParams(TypedDict, total=False):
    """The eval to create."""

    data_source_config: Required[EvalCreateDataSourceConfigParam]
    """What the data looks like."""
    testing_criteria: Required[Iterable[EvalCreateTestingCriterionParam]]
    """Graders of the outputs."""
    metadata: Metadata
    """Your own labels for the eval."""
    name: str
    """Name of the eval."""
