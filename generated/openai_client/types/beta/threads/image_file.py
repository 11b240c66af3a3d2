from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.message_image_file import MessageImageFile as _MessageImageFile

    ImageFile = _MessageImageFile
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageFile": "...threads.message_image_file:MessageImageFile",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
