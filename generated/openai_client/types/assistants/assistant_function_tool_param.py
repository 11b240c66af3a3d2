from typing import Literal

from typing_extensions import TypedDict

from ..shared_params.function_definition import FunctionDefinitionParam


class AssistantFunctionToolParam(TypedDict):
    """A function of yours that the model may ask you to call."""

    type: Literal["function"]
    """Always `function`."""
    function: FunctionDefinitionParam
    """The function."""
