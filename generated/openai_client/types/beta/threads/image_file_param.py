from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.message_image_file_param import (
        MessageImageFileParam as _MessageImageFileParam,
    )

    ImageFileParam = _MessageImageFileParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageFileParam": "...threads.message_image_file_param:MessageImageFileParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
