from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._core.reconnecting import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ReconnectingEvent": ".._core.reconnecting",
        "ReconnectingOverrides": ".._core.reconnecting",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
