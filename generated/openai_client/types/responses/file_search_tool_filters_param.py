from typing_extensions import TypeAlias

from ..shared.comparison_filter_param import ComparisonFilterParam
from ..shared.compound_filter_param import CompoundFilterParam

FileSearchToolFiltersParam: TypeAlias = ComparisonFilterParam | CompoundFilterParam
"""Filter on attributes of files."""
