from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from .tool_code_interpreter_container_param import ToolCodeInterpreterContainerParam


class ToolCodeInterpreterParam(TypedDict, total=False):
    """Lets the model run Python code in a container."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""
    container: Required[ToolCodeInterpreterContainerParam]
    """Container that code runs in: an id, or settings for one that is created."""
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
