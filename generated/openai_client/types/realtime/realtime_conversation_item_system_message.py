from typing import Literal

from ..._core.models import Model
from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemSystemMessageContent(Model):
    """A text."""

    type: Literal["input_text"] | None = None
    """Always `input_text`."""
    text: str | None = None
    """Text of the part."""


class RealtimeConversationItemSystemMessage(Model):
    """Context or further instructions."""

    type: Literal["message"]
    """Always `message`."""
    role: Literal["system"]
    """Always `system`."""
    content: list[RealtimeConversationItemSystemMessageContent]
    """Parts of the message."""
    id: str | None = None
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    status: RealtimeItemStatus | None = None
    """Progress of the item."""


Content = RealtimeConversationItemSystemMessageContent
