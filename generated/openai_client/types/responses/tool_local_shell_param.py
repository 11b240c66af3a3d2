from typing import Literal

from typing_extensions import TypedDict


class ToolLocalShellParam(TypedDict):
    """Lets the model run commands on your computer. Use `shell` instead."""

    type: Literal["local_shell"]
    """Always `local_shell`."""
