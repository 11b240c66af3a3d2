from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_session_create_params import (
        ChatSessionRateLimitParam as _ChatSessionRateLimitParam,
    )

    ChatSessionRateLimitsParam = _ChatSessionRateLimitParam
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatSessionRateLimitsParam": "...chatkit.chat_kit_session_create_params:ChatSessionRateLimitParam",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
