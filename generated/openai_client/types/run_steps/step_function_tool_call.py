from typing import Literal

from ..._core.models import Model


class StepFunctionToolCallFunction(Model):
    """The function."""

    name: str
    """Name of the function."""
    arguments: str
    """Arguments as JSON."""
    output: str | None
    """The output that you sent."""


class StepFunctionToolCall(Model):
    """A call of a function of yours."""

    id: str
    """Id of the call."""
    type: Literal["function"]
    """Always `function`."""
    function: StepFunctionToolCallFunction
    """The function."""
