from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_output_items import AsyncOutputItems as AsyncOutputItems
    from .output_items import OutputItems as OutputItems
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncOutputItems": ".async_output_items",
        "OutputItems": ".output_items",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
