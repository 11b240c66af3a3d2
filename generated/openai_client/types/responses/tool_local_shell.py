from typing import Literal

from ..._core.models import Model


class ToolLocalShell(Model):
    """Lets the model run commands on your computer. Use `shell` instead."""

    type: Literal["local_shell"]
    """Always `local_shell`."""
