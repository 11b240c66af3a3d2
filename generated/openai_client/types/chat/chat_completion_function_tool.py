from typing import Literal

from ..._core.models import Model
from ..shared.function_definition import FunctionDefinition


class ChatCompletionFunctionTool(Model):
    """A function with arguments in JSON."""

    type: Literal["function"]
    """Says that the tool is a function."""
    function: FunctionDefinition
    """The function's name, purpose and arguments."""
