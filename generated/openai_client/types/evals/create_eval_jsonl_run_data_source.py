from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .eval_file_content_source import EvalFileContentSource
from .eval_file_id_source import EvalFileIDSource

EvalJSONLSource: TypeAlias = Annotated[
    Union[EvalFileContentSource, EvalFileIDSource, Unknown],
    Tagged(
        "type",
        {"file_content": EvalFileContentSource, "file_id": EvalFileIDSource},
    ),
]
"""Data with outputs."""


class CreateEvalJSONLRunDataSource(Model):
    """Outputs that you have already."""

    source: EvalJSONLSource
    """The data."""
    type: Literal["jsonl"]
    """Always `jsonl`."""
