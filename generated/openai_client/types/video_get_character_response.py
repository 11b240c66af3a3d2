from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .videos.video_character import VideoCharacter as _VideoCharacter

    VideoGetCharacterResponse = _VideoCharacter
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "VideoGetCharacterResponse": ".videos.video_character:VideoCharacter",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
