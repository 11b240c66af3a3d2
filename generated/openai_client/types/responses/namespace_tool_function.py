from typing import Literal

from pydantic import Field

from ..._core.models import Model


class NamespaceToolFunction(Model):
    """A function of a namespace."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """Name of the function."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    """Who may call the tool: the model (`direct`), programs that it writes
    (`programmatic`), or both. Default: `direct`.
    """
    async_: bool | None = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the output of the call."""
    defer_loading: bool | None = None
    """Whether the tool is left out of the prompt until a tool search finds it."""
    description: str | None = None
    """What the tool does. The model decides by it when to call the tool."""
    output_schema: dict[str, object] | None = None
    """JSON Schema of the tool's output, for programs that call the tool."""
    parameters: dict[str, object] | None = None
    """JSON Schema of the arguments."""
    strict: bool | None = None
    """Whether the model's output always conforms to the schema. Default: true."""
