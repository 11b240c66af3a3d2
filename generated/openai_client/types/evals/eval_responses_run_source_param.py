from typing import Union

from typing_extensions import TypeAlias

from .eval_file_content_source_param import EvalFileContentSourceParam
from .eval_file_id_source_param import EvalFileIDSourceParam
from .eval_responses_source_param import EvalResponsesSourceParam

EvalResponsesRunSourceParam: TypeAlias = Union[
    EvalFileContentSourceParam,
    EvalFileIDSourceParam,
    EvalResponsesSourceParam,
]
"""Data for the Responses API."""
