from ..._core.models import Model
from .response_shell_call_outcome import ResponseShellCallOutcome


class ResponseShellCallOutput(Model):
    """Output of a shell command."""

    outcome: ResponseShellCallOutcome
    """How the command ended."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""
    created_by: str | None = None
    """Id of the actor that created the item."""
