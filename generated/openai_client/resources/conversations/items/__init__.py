from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_items import AsyncItems as AsyncItems
    from .items import Items as Items
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncItems": ".async_items",
        "Items": ".items",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
