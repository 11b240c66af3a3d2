from typing import Literal

from ..._core.models import Model


class ResponseLocalShellCallOutput(Model):
    """Output of a command."""

    type: Literal["local_shell_call_output"]
    """Always `local_shell_call_output`."""
    id: str
    """Id of the call that this is the output of."""
    output: str
    """Output of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """State of the item."""
