from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

NamespaceToolFunctionParam = TypedDict(
    "NamespaceToolFunctionParam",
    {
        "type": Required[Literal["function"]],
        "name": Required[str],
        "allowed_callers": Sequence[Literal["direct", "programmatic"] | str] | None,
        "async": bool,
        "defer_loading": bool,
        "description": str | None,
        "output_schema": Mapping[str, object] | None,
        "parameters": Mapping[str, object] | None,
        "strict": bool | None,
    },
    total=False,
)
"""A function of a namespace."""


ToolFunction = NamespaceToolFunctionParam


if TYPE_CHECKING:
    from .namespace_tool_param import (
        NamespaceToolParam as _NamespaceToolParam,
        NamespaceToolToolParam as _NamespaceToolToolParam,
    )

    Tool = _NamespaceToolToolParam
    ToolSearchOutputNamespaceToolParam = _NamespaceToolParam
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Tool": ".namespace_tool_param:NamespaceToolToolParam",
        "ToolSearchOutputNamespaceToolParam": ".namespace_tool_param:NamespaceToolParam",
    }
    __getattr__ = _lazy(__name__, _SOURCES)[0]
