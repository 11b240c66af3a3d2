from typing import Literal

from ....._core.models import Model


class FunctionToolCallDeltaFunction(Model):
    """The function."""

    name: str | None = None
    """Name of the function."""
    arguments: str | None = None
    """JSON of the arguments that is new."""
    output: str | None = None
    """The output that you sent."""


class FunctionToolCallDelta(Model):
    """What is new in a call of a function."""

    index: int
    """Its place among the calls."""
    type: Literal["function"]
    """Always `function`."""
    id: str | None = None
    """Id of the call."""
    function: FunctionToolCallDeltaFunction | None = None
    """The function."""
