from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown


class ResponseShellCallOutcomeTimeout(Model):
    """The command ran out of time."""

    type: Literal["timeout"]
    """Always `timeout`."""


class ResponseShellCallOutcomeExit(Model):
    """The command exited."""

    type: Literal["exit"]
    """Always `exit`."""
    exit_code: int
    """Exit code of the command."""


ResponseShellCallOutcome: TypeAlias = Annotated[
    Union[ResponseShellCallOutcomeTimeout, ResponseShellCallOutcomeExit, Unknown],
    Tagged(
        "type",
        {
            "timeout": ResponseShellCallOutcomeTimeout,
            "exit": ResponseShellCallOutcomeExit,
        },
    ),
]
"""How a command ended."""


class ResponseFunctionShellCallOutputContent(Model):
    """Output of a shell command."""

    outcome: ResponseShellCallOutcome
    """How the command ended."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""


Outcome = ResponseShellCallOutcome
OutcomeExit = ResponseShellCallOutcomeExit
OutcomeTimeout = ResponseShellCallOutcomeTimeout
