from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_videos import AsyncVideos as AsyncVideos
    from .videos import Videos as Videos
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncVideos": ".async_videos",
        "Videos": ".videos",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
