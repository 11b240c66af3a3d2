from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import TypedDict


class ToolChoiceAllowedParam(TypedDict):
    """Restricts the tools to a subset of `tools`."""

    type: Literal["allowed_tools"]
    """Always `allowed_tools`."""
    mode: Literal["auto", "required"] | str
    """`auto` lets the model choose; `required` needs at least one call."""
    tools: Iterable[Mapping[str, object]]
    """Tools that may be called, for example `{type: function, name: get_weather}`."""
