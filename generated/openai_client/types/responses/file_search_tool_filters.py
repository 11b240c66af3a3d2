from typing import Annotated, Union

from typing_extensions import TypeAlias

from ..._core.models import Tagged, Unknown
from ..shared.comparison_filter import ComparisonFilter
from ..shared.compound_filter import CompoundFilter

FileSearchToolFilters: TypeAlias = Annotated[
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
"""Filter on attributes of files."""
