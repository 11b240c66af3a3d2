from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function of yours."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """Name of the function."""
    description: str
    """What it does and when to call it. The model reads it."""
    parameters: Mapping[str, object]
    """JSON Schema of the arguments."""
