from typing import Literal

from ..._core.models import Model


class ResponseShellCallCommandDeltaEvent(Model):
    """A piece of a shell command."""

    type: Literal["response.shell_call_command.delta"]
    """Always `response.shell_call_command.delta`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: str
    """Text to append to the command."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """
    obfuscation: str | None = None
    """Random characters that hide the length of the text."""
