from typing import Literal

from ..._core.models import Model
from ..shared.metadata import Metadata
from .eval_data_source_config import EvalDataSourceConfig
from .eval_testing_criterion import EvalTestingCriterion


class Eval(Model):
    """A test of models on your own data."""

    id: str
    """Id of the eval, `eval_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    data_source_config: EvalDataSourceConfig
    """What the data looks like."""
    metadata: Metadata
    """Your own labels for the eval."""
    name: str
    """Name of the eval."""
    object: Literal["eval"]
    """Always `eval`."""
    testing_criteria: list[EvalTestingCriterion]
    """Graders of the outputs."""
