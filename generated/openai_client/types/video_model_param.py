from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .video_model import VideoModel as _VideoModel

    VideoModelParam = _VideoModel
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "VideoModelParam": ".video_model:VideoModel",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
