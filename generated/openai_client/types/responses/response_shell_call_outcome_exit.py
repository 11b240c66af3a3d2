from typing import Literal

from ..._core.models import Model


class ResponseShellCallOutcomeExit(Model):
    """The command exited."""

    type: Literal["exit"]
    """Always `exit`."""
    exit_code: int
    """Exit code of the command."""
