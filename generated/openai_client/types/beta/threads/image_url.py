from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.message_image_url import MessageImageURL as _MessageImageURL

    ImageURL = _MessageImageURL
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageURL": "...threads.message_image_url:MessageImageURL",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
