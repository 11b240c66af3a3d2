from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_gen_stream_event import (
        ImageGenStreamEvent as ImageGenStreamEvent,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageGenStreamEvent": ".images.image_gen_stream_event",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageGenStreamEvent",
]
