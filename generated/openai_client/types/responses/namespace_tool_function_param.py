from collections.abc import Mapping, Sequence
from typing import Literal

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
