from typing import Literal

from typing_extensions import Required, TypedDict


class AssistantToolChoiceFunctionParam(TypedDict):
    """The function, where the tool is one."""

    name: str
    """Name of the function."""


class AssistantToolChoiceParam(TypedDict, total=False):
    """A tool that the model has to call."""

    type: Required[Literal["function", "code_interpreter", "file_search"] | str]
    """Kind of the tool."""
    function: AssistantToolChoiceFunctionParam
    """The function, where the tool is one."""
