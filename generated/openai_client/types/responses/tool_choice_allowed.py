from typing import Literal

from ..._core.models import Model


class ToolChoiceAllowed(Model):
    """Restricts the tools to a subset of `tools`."""

    type: Literal["allowed_tools"]
    """Always `allowed_tools`."""
    mode: Literal["auto", "required"] | str
    """`auto` lets the model choose; `required` needs at least one call."""
    tools: list[dict[str, object]]
    """Tools that may be called, for example `{type: function, name: get_weather}`."""
