from typing import Literal

from ..._core.models import Model
from .function_shell_tool_environment import FunctionShellToolEnvironment


class FunctionShellTool(Model):
    """Lets the model run shell commands, in a container or on your computer."""

    type: Literal["shell"]
    """Always `shell`."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    environment: FunctionShellToolEnvironment | None = None
    """Where the commands run."""


Environment = FunctionShellToolEnvironment
