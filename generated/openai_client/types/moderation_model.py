from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation_model import ModerationModel as ModerationModel
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ModerationModel": ".moderations.moderation_model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ModerationModel",
]
