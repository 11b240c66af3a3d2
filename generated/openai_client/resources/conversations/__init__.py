from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import items as items
    from .async_conversations import AsyncConversations as AsyncConversations
    from .conversations import Conversations as Conversations
    from .items.async_items import AsyncItems as AsyncItems
    from .items.items import Items as Items
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "AsyncConversations": ".async_conversations",
        "AsyncItems": ".items.async_items",
        "Conversations": ".conversations",
        "Items": ".items.items",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)
    __all__ = [*_SOURCES]
