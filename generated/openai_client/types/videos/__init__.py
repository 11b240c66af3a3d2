from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .video_character import VideoCharacter as VideoCharacter
    from .video_content_variant import VideoContentVariant as VideoContentVariant
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "VideoCharacter": ".video_character",
        "VideoContentVariant": ".video_content_variant",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
