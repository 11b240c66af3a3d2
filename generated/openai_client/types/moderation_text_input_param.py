from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation_text_input_param import (
        ModerationTextInputParam as ModerationTextInputParam,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ModerationTextInputParam": ".moderations.moderation_text_input_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ModerationTextInputParam",
]
