from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...chatkit.chat_kit_session_create_params import (
        ChatKitSessionCreateParams as _ChatKitSessionCreateParams,
    )

    SessionCreateParams = _ChatKitSessionCreateParams
else:
    from ...._core.lazy import lazy as _lazy

    _SOURCES = {
        "SessionCreateParams": "...chatkit.chat_kit_session_create_params:ChatKitSessionCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
