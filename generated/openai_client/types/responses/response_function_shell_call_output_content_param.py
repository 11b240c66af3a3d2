from typing import Literal, Union

from typing_extensions import TypeAlias, TypedDict


class ResponseShellCallOutcomeTimeoutParam(TypedDict):
    """The command ran out of time."""

    type: Literal["timeout"]
    """Always `timeout`."""


class ResponseShellCallOutcomeExitParam(TypedDict):
    """The command exited."""

    type: Literal["exit"]
    """Always `exit`."""
    exit_code: int
    """Exit code of the command."""


ResponseShellCallOutcomeParam: TypeAlias = Union[
    ResponseShellCallOutcomeTimeoutParam,
    ResponseShellCallOutcomeExitParam,
]
"""How a command ended."""


class ResponseFunctionShellCallOutputContentParam(TypedDict):
    """Output of a shell command."""

    outcome: ResponseShellCallOutcomeParam
    """How the command ended."""
    stderr: str
    """Text written to standard error."""
    stdout: str
    """Text written to standard output."""


Outcome = ResponseShellCallOutcomeParam
OutcomeExit = ResponseShellCallOutcomeExitParam
OutcomeTimeout = ResponseShellCallOutcomeTimeoutParam
