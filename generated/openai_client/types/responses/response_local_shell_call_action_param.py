from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class ResponseLocalShellCallActionParam(TypedDict, total=False):
    """A command to run."""

    type: Required[Literal["exec"]]
    """Always `exec`."""
    command: Required[Sequence[str]]
    """Command and its arguments."""
    env: Required[Mapping[str, str]]
    """Environment variables."""
    timeout_ms: int | None
    """Time limit, in milliseconds."""
    user: str | None
    """User that runs the command."""
    working_directory: str | None
    """Folder that the command runs in."""
