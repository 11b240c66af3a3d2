from typing import Literal

from typing_extensions import TypedDict

from .response_local_shell_call_action_param import ResponseLocalShellCallActionParam


class ResponseLocalShellCallParam(TypedDict):
    """The model asks your code to run a command."""

    type: Literal["local_shell_call"]
    """Always `local_shell_call`."""
    id: str
    """Id of the item."""
    action: ResponseLocalShellCallActionParam
    """Command to run."""
    call_id: str
    """Id of the call. Send it back with the call's output."""
    status: Literal["in_progress", "completed", "incomplete"] | str
    """State of the item."""
