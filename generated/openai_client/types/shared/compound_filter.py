from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from ..._core.models import Model, Tagged, Unknown
from .comparison_filter import ComparisonFilter


class CompoundFilter(Model):
    """Combines several filters."""

    filters: "list[CompoundFilterFilter]"
    """Filters to combine. They may be compound filters themselves."""
    type: Literal["and", "or"] | str
    """`and` needs all filters to match, `or` any."""


CompoundFilterFilter: TypeAlias = Annotated[
    Union[ComparisonFilter, CompoundFilter, Unknown],
    Tagged(
        "type",
        {
            "eq": ComparisonFilter,
            "ne": ComparisonFilter,
            "gt": ComparisonFilter,
            "gte": ComparisonFilter,
            "lt": ComparisonFilter,
            "lte": ComparisonFilter,
            "in": ComparisonFilter,
            "nin": ComparisonFilter,
            "and": CompoundFilter,
            "or": CompoundFilter,
        },
    ),
]
"""A filter, or a combination of filters."""


Filter = CompoundFilterFilter
