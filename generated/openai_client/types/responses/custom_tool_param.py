from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict

from ..shared_params.custom_tool_input_format import CustomToolInputFormatParam

CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "type": Required[Literal["custom"]],
        "name": Required[str],
        "allowed_callers": Sequence[Literal["direct", "programmatic"] | str] | None,
        "async": bool,
        "defer_loading": bool,
        "description": str,
        "format": CustomToolInputFormatParam,
    },
    total=False,
)
"""A tool of yours that takes text, optionally constrained by a grammar."""
