from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .projects.spend_limit_update_params import (
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "SpendLimitUpdateParams": ".projects.spend_limit_update_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
