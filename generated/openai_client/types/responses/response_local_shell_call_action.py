from typing import Literal

from ..._core.models import Model


class ResponseLocalShellCallAction(Model):
    """A command to run."""

    type: Literal["exec"]
    """Always `exec`."""
    command: list[str]
    """Command and its arguments."""
    env: dict[str, str]
    """Environment variables."""
    timeout_ms: int | None = None
    """Time limit, in milliseconds."""
    user: str | None = None
    """User that runs the command."""
    working_directory: str | None = None
    """Folder that the command runs in."""
