from typing import Literal

from ..._core.models import Model
from ..shared.function_definition import FunctionDefinition


class AssistantFunctionTool(Model):
    """A function of yours that the model may ask you to call."""

    type: Literal["function"]
    """Always `function`."""
    function: FunctionDefinition
    """The function."""
