from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.compound_filter_param import CompoundFilterFilterParam as Filter
    from ..shared.compound_filter_param import CompoundFilterParam as CompoundFilter
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "CompoundFilter": "..shared.compound_filter_param:CompoundFilterParam",
        "Filter": "..shared.compound_filter_param:CompoundFilterFilterParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "CompoundFilter",
    "Filter",
]
