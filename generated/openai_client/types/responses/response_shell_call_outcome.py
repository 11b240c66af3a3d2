from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from .response_shell_call_outcome_exit import ResponseShellCallOutcomeExit
from .response_shell_call_outcome_timeout import ResponseShellCallOutcomeTimeout

ResponseShellCallOutcome: TypeAlias = Annotated[
    Union[ResponseShellCallOutcomeTimeout, ResponseShellCallOutcomeExit, Unknown],
    Tagged(
        "type",
        {
            "timeout": ResponseShellCallOutcomeTimeout,
            "exit": ResponseShellCallOutcomeExit,
        },
    ),
]
"""How a command ended."""
