from collections.abc import Iterable
from typing import Literal

from typing_extensions import TypeAlias, TypedDict

from .comparison_filter import ComparisonFilterParam


class CompoundFilterParam(TypedDict):
    """Combines several filters."""

    filters: "Iterable[CompoundFilterFilterParam]"
    """Filters to combine. They may be compound filters themselves."""
    type: Literal["and", "or"] | str
    """`and` needs all filters to match, `or` any."""


CompoundFilterFilterParam: TypeAlias = ComparisonFilterParam | CompoundFilterParam
"""A filter, or a combination of filters."""


CompoundFilter = CompoundFilterParam
Filter = CompoundFilterFilterParam
