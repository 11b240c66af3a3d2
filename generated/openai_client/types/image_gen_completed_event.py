from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .images.image_gen_completed_event import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from .images.image_stream_usage import ImageStreamUsage as Usage
    from .images.image_tokens_details import (
        ImageTokensDetails as UsageInputTokensDetails,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ImageGenCompletedEvent": ".images.image_gen_completed_event",
        "Usage": ".images.image_stream_usage:ImageStreamUsage",
        "UsageInputTokensDetails": ".images.image_tokens_details:ImageTokensDetails",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ImageGenCompletedEvent",
    "Usage",
    "UsageInputTokensDetails",
]
