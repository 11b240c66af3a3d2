from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
from .create_eval_responses_run_data_source import CreateEvalResponsesRunDataSource

EvalRunDataSource: TypeAlias = Annotated[
    Union[
        CreateEvalJSONLRunDataSource,
        CreateEvalCompletionsRunDataSource,
        CreateEvalResponsesRunDataSource,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "jsonl": CreateEvalJSONLRunDataSource,
            "completions": CreateEvalCompletionsRunDataSource,
            "responses": CreateEvalResponsesRunDataSource,
        },
    ),
]
"""Where inputs and outputs come from."""
