from typing import Literal

from ..._core.models import Model


class ToolChoiceShell(Model):
    """Forces a call of the shell tool."""

    type: Literal["shell"]
    """Always `shell`."""
