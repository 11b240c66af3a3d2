from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_svg_usage import ImageSvgUsage as SvgUsage
    from .images.image_tokens_details import (
        ImageTokensDetails as UsageInputTokensDetails,
    )
    from .images.image_tokens_details import (
        ImageTokensDetails as UsageOutputTokensDetails,
    )
    from .images.image_usage import ImageUsage as Usage
    from .images.images_response import ImagesResponse as ImagesResponse
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImagesResponse": ".images.images_response",
        "SvgUsage": ".images.image_svg_usage:ImageSvgUsage",
        "Usage": ".images.image_usage:ImageUsage",
        "UsageInputTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
        "UsageOutputTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImagesResponse",
    "SvgUsage",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]
