from typing import Literal

from ..._core.models import Model
from .response_shell_call_outcome import ResponseShellCallOutcome
from .response_shell_call_outcome_exit import ResponseShellCallOutcomeExit
from .response_shell_call_outcome_timeout import ResponseShellCallOutcomeTimeout
from .response_shell_call_output import ResponseShellCallOutput


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
OutputOutcomeExit = ResponseShellCallOutcomeExit
OutputOutcomeTimeout = ResponseShellCallOutcomeTimeout
