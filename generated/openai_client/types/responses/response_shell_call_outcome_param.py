from typing import Union

from typing_extensions import TypeAlias

from .response_shell_call_outcome_exit_param import ResponseShellCallOutcomeExitParam
from .response_shell_call_outcome_timeout_param import (
    ResponseShellCallOutcomeTimeoutParam,
)

ResponseShellCallOutcomeParam: TypeAlias = Union[
    ResponseShellCallOutcomeTimeoutParam,
    ResponseShellCallOutcomeExitParam,
]
"""How a command ended."""
