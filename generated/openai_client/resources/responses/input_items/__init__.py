from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_input_items import AsyncInputItems as AsyncInputItems
    from .input_items import InputItems as InputItems
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncInputItems": ".async_input_items",
        "InputItems": ".input_items",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
