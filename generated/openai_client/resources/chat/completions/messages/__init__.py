from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_messages import AsyncMessages as AsyncMessages
    from .messages import Messages as Messages
else:
    from ....._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncMessages": ".async_messages",
        "Messages": ".messages",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
