from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation_image_url_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
    )
    from .moderations.moderation_image_url_input_param import (
        ModerationImageURLParam as ImageURL,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageURL": ".moderations.moderation_image_url_input_param:ModerationImageURLParam",
        "ModerationImageURLInputParam": ".moderations.moderation_image_url_input_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageURL",
    "ModerationImageURLInputParam",
]
