from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ModerationCreateResponse": ".moderations.moderation_create_response",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ModerationCreateResponse",
]
