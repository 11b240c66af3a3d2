from typing import Literal

from ..._core.models import Model


class AssistantCodeInterpreterTool(Model):
    """Runs Python in a sandbox."""

    type: Literal["code_interpreter"]
    """Always `code_interpreter`."""
