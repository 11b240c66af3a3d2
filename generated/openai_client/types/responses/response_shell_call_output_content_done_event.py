from typing import TYPE_CHECKING, Literal

from ..._core.models import Model
from .response_function_shell_call_output_content import ResponseShellCallOutcome


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


class ResponseShellCallOutputContentDoneEvent(Model):
    """The output of a shell command is complete."""

    type: Literal["response.shell_call_output_content.done"]
    """Always `response.shell_call_output_content.done`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    item_id: str
    """Id of the output item that the event is about."""
    output: list[ResponseShellCallOutput]
    """The whole outputs."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in the stream, counted from 0. Pass it as `starting_after` to
    resume.
    """


Output = ResponseShellCallOutput
OutputOutcome = ResponseShellCallOutcome


if TYPE_CHECKING:
    from .response_function_shell_call_output_content import (
        ResponseShellCallOutcomeExit as _ResponseShellCallOutcomeExit,
        ResponseShellCallOutcomeTimeout as _ResponseShellCallOutcomeTimeout,
    )

    OutputOutcomeExit = _ResponseShellCallOutcomeExit
    OutputOutcomeTimeout = _ResponseShellCallOutcomeTimeout
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "OutputOutcomeExit": ".response_function_shell_call_output_content:ResponseShellCallOutcomeExit",
        "OutputOutcomeTimeout": ".response_function_shell_call_output_content:ResponseShellCallOutcomeTimeout",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
