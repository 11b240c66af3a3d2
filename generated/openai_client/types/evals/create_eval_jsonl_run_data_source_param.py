from typing import Literal

from typing_extensions import TypedDict

from .eval_jsonl_source_param import EvalJSONLSourceParam


class CreateEvalJSONLRunDataSourceParam(TypedDict):
    """Outputs that you have already."""

    source: EvalJSONLSourceParam
    """The data."""
    type: Literal["jsonl"]
    """Always `jsonl`."""
