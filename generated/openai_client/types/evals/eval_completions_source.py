from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .eval_file_content_source import EvalFileContentSource
from .eval_file_id_source import EvalFileIDSource
from .eval_stored_completions_source import EvalStoredCompletionsSource

EvalCompletionsSource: TypeAlias = Annotated[
    Union[
        EvalFileContentSource,
        EvalFileIDSource,
        EvalStoredCompletionsSource,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "file_content": EvalFileContentSource,
            "file_id": EvalFileIDSource,
            "stored_completions": EvalStoredCompletionsSource,
        },
    ),
]
"""Data for chat completions."""
