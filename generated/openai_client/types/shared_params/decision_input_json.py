from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import TypedDict


class DecisionInputJSONParam(TypedDict):
    """An object as JSON, or a list of objects."""

    data: Mapping[str, object] | Iterable[Mapping[str, object]]
    """The object or the list."""
    type: Literal["input_json"]
    """Always `input_json`."""


DecisionInputJSON = DecisionInputJSONParam
