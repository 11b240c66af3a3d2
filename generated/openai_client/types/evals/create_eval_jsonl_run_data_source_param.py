from typing import Literal

from typing_extensions import TypeAlias, TypedDict

from .eval_file_content_source_param import EvalFileContentSourceParam
from .eval_file_id_source_param import EvalFileIDSourceParam

EvalJSONLSourceParam: TypeAlias = EvalFileContentSourceParam | EvalFileIDSourceParam
"""Data with outputs."""


class CreateEvalJSONLRunDataSourceParam(TypedDict):
    """Outputs that you have already."""

    source: EvalJSONLSourceParam
    """The data."""
    type: Literal["jsonl"]
    """Always `jsonl`."""
