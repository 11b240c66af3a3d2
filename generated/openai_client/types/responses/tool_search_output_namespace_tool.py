from typing import TYPE_CHECKING, Literal

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


ToolFunction = NamespaceToolFunction


if TYPE_CHECKING:
    from .namespace_tool import (
        NamespaceTool as _NamespaceTool,
        NamespaceToolTool as _NamespaceToolTool,
    )

    Tool = _NamespaceToolTool
    ToolSearchOutputNamespaceTool = _NamespaceTool
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Tool": ".namespace_tool:NamespaceToolTool",
        "ToolSearchOutputNamespaceTool": ".namespace_tool:NamespaceTool",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
