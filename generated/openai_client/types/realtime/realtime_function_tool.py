from typing import Literal

from ..._core.models import Model


class RealtimeFunctionTool(Model):
    """A function of yours."""

    type: Literal["function"] | None = None
    """Always `function`."""
    name: str | None = None
    """Name of the function."""
    description: str | None = None
    """What it does and when to call it. The model reads it."""
    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments."""
