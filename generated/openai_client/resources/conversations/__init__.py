from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import items as items
    from .async_conversations import AsyncConversations as AsyncConversations
    from .async_items import AsyncItems as AsyncItems
    from .conversations import Conversations as Conversations
    from .items import Items as Items
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncConversations": ".async_conversations",
        "AsyncItems": ".async_items",
        "Conversations": ".conversations",
        "Items": ".items",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
