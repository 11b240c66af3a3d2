from typing import Literal

from ..._core.models import Model


class AssistantToolChoiceFunction(Model):
    """The function, where the tool is one."""

    name: str
    """Name of the function."""


class AssistantToolChoice(Model):
    """A tool that the model has to call."""

    type: Literal["function", "code_interpreter", "file_search"] | str
    """Kind of the tool."""
    function: AssistantToolChoiceFunction | None = None
    """The function, where the tool is one."""
