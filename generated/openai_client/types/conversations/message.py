from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..responses.response_reasoning_text import (
        ResponseReasoningText as ContentReasoningText,
    )
    from .conversation_message import ConversationMessage as Message
    from .conversation_message_content import ConversationMessageContent as Content
else:
    from ..._core.lazy import lazy as _lazy

    _SOURCES = {
        "Content": ".conversation_message_content:ConversationMessageContent",
        "ContentReasoningText": "..responses.response_reasoning_text:ResponseReasoningText",
        "Message": ".conversation_message:ConversationMessage",
    }
    __getattr__, __dir__ = _lazy(__name__, _SOURCES)

__all__ = [
    "Content",
    "ContentReasoningText",
    "Message",
]
