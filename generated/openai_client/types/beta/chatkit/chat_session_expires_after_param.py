from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_session_create_params import (
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
    )
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatSessionExpiresAfterParam": "...chatkit.chat_kit_session_create_params",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
