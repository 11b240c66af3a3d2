from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conversation_text_content import ConversationTextContent as TextContent
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "TextContent": ".conversation_text_content:ConversationTextContent",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "TextContent",
]
