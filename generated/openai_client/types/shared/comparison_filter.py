from typing import Literal

from ..._core.models import Model


class ComparisonFilter(Model):
    """Compares an attribute with a value."""

    key: str
    """Attribute to compare."""
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    """Comparison: equal, not equal, greater, greater or equal, less, less or equal, in,
    not in.
    """
    value: str | float | bool | list[str | float]
    """Value to compare with."""
