from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .function_shell_tool_environment_param import FunctionShellToolEnvironmentParam


class FunctionShellToolParam(TypedDict, total=False):
    """Lets the model run shell commands, in a container or on your computer."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    environment: FunctionShellToolEnvironmentParam | None
    """Where the commands run."""


Environment = FunctionShellToolEnvironmentParam
