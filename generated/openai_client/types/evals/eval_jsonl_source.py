from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
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
