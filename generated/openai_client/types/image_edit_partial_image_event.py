from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageEditPartialImageEvent": ".images.image_edit_partial_image_event",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageEditPartialImageEvent",
]
