from typing import Literal

from ..._core.models import Model


class ResponseShellCallCommandAddedEvent(Model):
    """A shell command began."""

    type: Literal["response.shell_call_command.added"]
    """Always `response.shell_call_command.added`."""
    command: str
    """Command as of this event."""
    command_index: int
    """Index of the command in the call's `commands`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
