from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """A text or audio."""

    type: Literal["output_text", "output_audio"] | str
    """Kind of the part."""
    text: str
    """Text of the part."""
    audio: str
    """Base64 of the audio in the session's format."""
    transcript: str
    """Transcript of the audio."""


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """What the model said. You can add texts only."""

    type: Required[Literal["message"]]
    """Always `message`."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    content: Required[Iterable[RealtimeConversationItemAssistantMessageContentParam]]
    """Parts of the message."""
    id: str
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: RealtimeItemStatus
    """Progress of the item."""


Content = RealtimeConversationItemAssistantMessageContentParam
