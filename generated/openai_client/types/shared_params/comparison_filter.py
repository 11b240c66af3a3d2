from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.comparison_filter_param import (
        ComparisonFilterParam as ComparisonFilter,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ComparisonFilter": "..shared.comparison_filter_param:ComparisonFilterParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ComparisonFilter",
]
