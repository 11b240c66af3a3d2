from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypedDict


class ComparisonFilterParam(TypedDict):
    """Compares an attribute with a value."""

    key: str
    """Attribute to compare."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    """Comparison: equal, not equal, greater, greater or equal, less, less or equal, in,
    not in.
    """
    value: str | float | bool | Iterable[str | float]
    """Value to compare with."""


ComparisonFilter = ComparisonFilterParam
