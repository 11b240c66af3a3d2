from typing import Literal

from ..._core.models import Model
from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemUserMessageContent(Model):
    """A text, audio or an image."""

    type: Literal["input_text", "input_audio", "input_image"] | str | None = None
    """Kind of the part."""
    text: str | None = None
    """Text, for `input_text`."""
    audio: str | None = None
    """Base64 of the audio in the session's format, for `input_audio`."""
    transcript: str | None = None
    """Transcript of the audio. The model doesn't read it."""
    image_url: str | None = None
    """Image as a data URL, for `input_image`. PNG or JPEG."""
    detail: Literal["auto", "low", "high"] | str | None = None
    """Resolution in which the model sees the image."""


class RealtimeConversationItemUserMessage(Model):
    """What the user says or shows."""

    type: Literal["message"]
    """Always `message`."""
    role: Literal["user"]
    """Always `user`."""
    content: list[RealtimeConversationItemUserMessageContent]
    """Parts of the message."""
    id: str | None = None
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    status: RealtimeItemStatus | None = None
    """Progress of the item."""


Content = RealtimeConversationItemUserMessageContent
