from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image import Image as Image
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "Image": ".images.image",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Image",
]
