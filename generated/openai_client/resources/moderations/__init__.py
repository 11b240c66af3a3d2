from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_moderations import AsyncModerations as AsyncModerations
    from .moderations import Moderations as Moderations
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncModerations": ".async_moderations",
        "Moderations": ".moderations",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
