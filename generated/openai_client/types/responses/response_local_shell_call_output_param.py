from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseLocalShellCallOutputParam(TypedDict, total=False):
    """Output of a command."""

    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`."""
    id: Required[str]
    """Id of the call that this is the output of."""
    output: Required[str]
    """Output of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """State of the item."""
