from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import chatkit as chatkit
    from .async_beta import AsyncBeta as AsyncBeta
    from .beta import Beta as Beta
    from .chatkit.async_chatkit import AsyncChatkit as AsyncChatkit
    from .chatkit.chatkit import Chatkit as Chatkit
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncBeta": ".async_beta",
        "AsyncChatkit": ".chatkit.async_chatkit",
        "Beta": ".beta",
        "Chatkit": ".chatkit.chatkit",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
