from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_parts import AsyncParts as AsyncParts
    from .parts import Parts as Parts
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncParts": ".async_parts",
        "Parts": ".parts",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
