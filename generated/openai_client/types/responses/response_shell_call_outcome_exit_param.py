from typing import Literal

from typing_extensions import TypedDict


class ResponseShellCallOutcomeExitParam(TypedDict):
    """The command exited."""

    type: Literal["exit"]
    """Always `exit`."""
    exit_code: int
    """Exit code of the command."""
