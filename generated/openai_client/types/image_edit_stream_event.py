from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_edit_stream_event import (
        ImageEditStreamEvent as ImageEditStreamEvent,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageEditStreamEvent": ".images.image_edit_stream_event",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageEditStreamEvent",
]
