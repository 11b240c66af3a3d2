from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        "type": Required[Literal["function"]],
        "name": Required[str],
        "parameters": Required[Mapping[str, object] | None],
        "strict": Required[bool | None],
        "allowed_callers": Sequence[Literal["direct", "programmatic"] | str] | None,
        "async": bool,
        "defer_loading": bool,
        "description": str | None,
        "output_schema": Mapping[str, object] | None,
    },
    total=False,
)
"""A function of yours that the model may call."""
