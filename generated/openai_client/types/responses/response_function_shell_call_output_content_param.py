from typing_extensions import TypedDict

from .response_shell_call_outcome_exit_param import ResponseShellCallOutcomeExitParam
from .response_shell_call_outcome_param import ResponseShellCallOutcomeParam
from .response_shell_call_outcome_timeout_param import (
    ResponseShellCallOutcomeTimeoutParam,
)


class ResponseFunctionShellCallOutputContentParam(TypedDict):
    """Output of a shell command."""

    outcome: ResponseShellCallOutcomeParam
    """How the command ended."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""


Outcome = ResponseShellCallOutcomeParam
OutcomeExit = ResponseShellCallOutcomeExitParam
OutcomeTimeout = ResponseShellCallOutcomeTimeoutParam
