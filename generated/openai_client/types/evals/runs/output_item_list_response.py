from builtins import object as _object
from typing import Literal

from ...._core.models import Model
from ..eval_run_output_item_result import EvalRunOutputItemResult
from ..eval_run_sample import EvalRunSample


class EvalRunOutputItem(Model):
    """An output of a run with its results."""

    id: str
    """Id of the output item, `outputitem_…`."""
    created_at: int
    """Creation time, in Unix seconds."""
    datasource_item: dict[str, _object]
    """The item of the data."""
    datasource_item_id: int
    """Number of the item."""
    eval_id: str
    """Id of the eval."""
    object: Literal["eval.run.output_item"]
    """Always `eval.run.output_item`."""
    results: list[EvalRunOutputItemResult]
    """Result of each grader."""
    run_id: str
    """Id of the run."""
    sample: EvalRunSample
    """Input and output of the model."""
    status: str
    """`pass` or `fail`."""


OutputItemListResponse = EvalRunOutputItem
