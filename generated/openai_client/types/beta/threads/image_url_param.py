from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...threads.message_image_url_param import (
        MessageImageURLParam as _MessageImageURLParam,
    )

    ImageURLParam = _MessageImageURLParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageURLParam": "...threads.message_image_url_param:MessageImageURLParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
