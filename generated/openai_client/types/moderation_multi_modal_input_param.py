from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .moderations.moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
else:
    from .._core.lazy import lazy as _lazy

    _SOURCES = {
        "ModerationMultiModalInputParam": ".moderations.moderation_multi_modal_input_param",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ModerationMultiModalInputParam",
]
