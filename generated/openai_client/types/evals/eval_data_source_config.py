from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..eval_custom_data_source_config import EvalCustomDataSourceConfig
from ..eval_stored_completions_data_source_config import (
    EvalStoredCompletionsDataSourceConfig,
)
from .eval_logs_data_source_config import EvalLogsDataSourceConfig

EvalDataSourceConfig: TypeAlias = Annotated[
    Union[
        EvalCustomDataSourceConfig,
        EvalLogsDataSourceConfig,
        EvalStoredCompletionsDataSourceConfig,
        Unknown,
    ],
    Tagged(
        "type",
        {
            "custom": EvalCustomDataSourceConfig,
            "logs": EvalLogsDataSourceConfig,
            "stored_completions": EvalStoredCompletionsDataSourceConfig,
        },
    ),
]
"""What the data looks like."""
