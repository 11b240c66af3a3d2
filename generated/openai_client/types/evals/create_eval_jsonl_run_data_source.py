from typing import Literal

from ..._core.models import Model
from .eval_jsonl_source import EvalJSONLSource


class CreateEvalJSONLRunDataSource(Model):
    """Outputs that you have already."""

    source: EvalJSONLSource
    """The data."""
    type: Literal["jsonl"]
    """Always `jsonl`."""
