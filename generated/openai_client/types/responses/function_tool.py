from typing import Literal

from pydantic import Field

from ..._core.models import Model


class FunctionTool(Model):
    """A function of yours that the model may call."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """Name of the function: letters, digits, underscores and dashes, up to 64
    characters.
    """
    parameters: dict[str, object] | None
    """JSON Schema of the arguments."""
    strict: bool | None
    """Whether the arguments always conform to the schema. Default: true."""
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
