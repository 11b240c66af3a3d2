from typing import Literal

from ..._core.models import Model
from .tool_code_interpreter_container import ToolCodeInterpreterContainer


class ToolCodeInterpreter(Model):
    """Lets the model run Python code in a container."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""
    container: ToolCodeInterpreterContainer
    """Container that code runs in: an id, or settings for one that is created."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
