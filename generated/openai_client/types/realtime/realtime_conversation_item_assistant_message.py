from typing import Literal

from ..._core.models import Model
from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemAssistantMessageContent(Model):
    """A text or audio."""

    type: Literal["output_text", "output_audio"] | str | None = None
    """Kind of the part."""
    text: str | None = None
    """Text of the part."""
    audio: str | None = None
    """Base64 of the audio in the session's format."""
    transcript: str | None = None
    """Transcript of the audio."""


class RealtimeConversationItemAssistantMessage(Model):
    """What the model said. You can add texts only."""

    type: Literal["message"]
    """Always `message`."""
    role: Literal["assistant"]
    """Always `assistant`."""
    content: list[RealtimeConversationItemAssistantMessageContent]
    """Parts of the message."""
    id: str | None = None
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    status: RealtimeItemStatus | None = None
    """Progress of the item."""


Content = RealtimeConversationItemAssistantMessageContent
