from typing import Literal

from ...._core.models import Model


class RequiredActionFunctionToolCallFunction(Model):
    """The function."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments as JSON."""


class RequiredActionFunctionToolCall(Model):
    """A call of a function of yours."""

    id: str
    """Id of the call. Send the output with it."""
    type: Literal["function"]
    """Always `function`."""
    function: RequiredActionFunctionToolCallFunction
    """The function."""
