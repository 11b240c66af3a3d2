from typing import Literal

from ..._core.models import Model


class ResponseShellCallCommandDoneEvent(Model):
    """A shell command is complete."""

    type: Literal["response.shell_call_command.done"]
    """Always `response.shell_call_command.done`."""
    command: str
    """The whole command."""
    command_index: int
    """Index of the command in the call's `commands`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
