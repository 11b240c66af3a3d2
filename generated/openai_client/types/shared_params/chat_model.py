from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shared.chat_model import ChatModel as ChatModel
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ChatModel": "..shared.chat_model",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
