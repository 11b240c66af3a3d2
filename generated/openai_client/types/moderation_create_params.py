from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation_create_params import (
        ModerationCreateParams as ModerationCreateParams,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ModerationCreateParams": ".moderations.moderation_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ModerationCreateParams",
]
