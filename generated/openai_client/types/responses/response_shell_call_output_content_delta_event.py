from typing import Literal

from ..._core.models import Model


class ResponseShellCallOutputContentDeltaEventDelta(Model):
    """Output to append."""

    stderr: str | None = None
    """Text written to standard error."""
    stdout: str | None = None
    """Text written to standard output."""


class ResponseShellCallOutputContentDeltaEvent(Model):
    """A piece of a shell command's output."""

    type: Literal["response.shell_call_output_content.delta"]
    """Always `response.shell_call_output_content.delta`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: ResponseShellCallOutputContentDeltaEventDelta
    """Output to append."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """


Delta = ResponseShellCallOutputContentDeltaEventDelta
