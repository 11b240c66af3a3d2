from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageGenPartialImageEvent": ".images.image_gen_partial_image_event",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageGenPartialImageEvent",
]
