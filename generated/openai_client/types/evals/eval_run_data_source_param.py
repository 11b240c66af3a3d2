from typing import Union

from typing_extensions import TypeAlias

from .create_eval_completions_run_data_source_param import (
    CreateEvalCompletionsRunDataSourceParam,
)
from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam
from .create_eval_responses_run_data_source_param import (
    CreateEvalResponsesRunDataSourceParam,
)

EvalRunDataSourceParam: TypeAlias = Union[
    CreateEvalJSONLRunDataSourceParam,
    CreateEvalCompletionsRunDataSourceParam,
    CreateEvalResponsesRunDataSourceParam,
]
"""Where inputs and outputs come from."""
