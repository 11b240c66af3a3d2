from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conversation_item_create_params import (
        ConversationItemCreateParams as ItemCreateParams,
    )
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "ItemCreateParams": ".conversation_item_create_params:ConversationItemCreateParams",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "ItemCreateParams",
]
