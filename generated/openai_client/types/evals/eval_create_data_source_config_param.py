from typing import Union

from typing_extensions import TypeAlias

from .eval_create_custom_data_source_config_param import (
    EvalCreateCustomDataSourceConfigParam,
)
from .eval_create_logs_data_source_config_param import (
    EvalCreateLogsDataSourceConfigParam,
)
from .eval_create_stored_completions_data_source_config_param import (
    EvalCreateStoredCompletionsDataSourceConfigParam,
)

EvalCreateDataSourceConfigParam: TypeAlias = Union[
    EvalCreateCustomDataSourceConfigParam,
    EvalCreateLogsDataSourceConfigParam,
    EvalCreateStoredCompletionsDataSourceConfigParam,
]
"""What the data looks like."""
