from typing import Literal

from pydantic import Field

from ..._core.models import Model
from ..shared.custom_tool_input_format import CustomToolInputFormat


class CustomTool(Model):
    """A tool of yours that takes text, optionally constrained by a grammar."""

    type: Literal["custom"]
    """Always `custom`."""
    name: str
    """Name of the tool."""
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
    format: CustomToolInputFormat | None = None
    """Format of the input. Default: any text."""
