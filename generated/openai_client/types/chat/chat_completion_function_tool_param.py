from typing import Literal

from typing_extensions import TypedDict

from ..shared_params.function_definition import FunctionDefinitionParam


class ChatCompletionFunctionToolParam(TypedDict):
    """A function with arguments in JSON."""

    type: Literal["function"]
    """Says that the tool is a function."""
    function: FunctionDefinitionParam
    """The function's name, purpose and arguments."""
