from typing import Union

from typing_extensions import TypeAlias

from .eval_file_content_source_param import EvalFileContentSourceParam
from .eval_file_id_source_param import EvalFileIDSourceParam
from .eval_stored_completions_source_param import EvalStoredCompletionsSourceParam

EvalCompletionsSourceParam: TypeAlias = Union[
    EvalFileContentSourceParam,
    EvalFileIDSourceParam,
    EvalStoredCompletionsSourceParam,
]
"""Data for chat completions."""
