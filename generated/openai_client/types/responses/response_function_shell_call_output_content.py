from ..._core.models import Model
from .response_shell_call_outcome import ResponseShellCallOutcome
from .response_shell_call_outcome_exit import ResponseShellCallOutcomeExit
from .response_shell_call_outcome_timeout import ResponseShellCallOutcomeTimeout


class ResponseFunctionShellCallOutputContent(Model):
    """Output of a shell command."""

    outcome: ResponseShellCallOutcome
    """How the command ended."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""


Outcome = ResponseShellCallOutcome
OutcomeExit = ResponseShellCallOutcomeExit
OutcomeTimeout = ResponseShellCallOutcomeTimeout
