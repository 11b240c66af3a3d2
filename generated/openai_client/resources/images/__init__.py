from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_images import AsyncImages as AsyncImages
    from .images import Images as Images
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncImages": ".async_images",
        "Images": ".images",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
