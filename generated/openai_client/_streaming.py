from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.streaming import AsyncStream as AsyncStream, Stream as Stream
else:
    from ._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncStream": "._core.streaming",
        "Stream": "._core.streaming",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
