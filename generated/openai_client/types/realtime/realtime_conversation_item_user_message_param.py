from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """A text, audio or an image."""

    type: Literal["input_text", "input_audio", "input_image"] | str
    """Kind of the part."""
    text: str
    """Text, for `input_text`."""
    audio: str
    """Base64 of the audio in the session's format, for `input_audio`."""
    transcript: str
    """Transcript of the audio. The model doesn't read it."""
    image_url: str
    """Image as a data URL, for `input_image`. PNG or JPEG."""
    detail: Literal["auto", "low", "high"] | str
    """Resolution in which the model sees the image."""


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """What the user says or shows."""

    type: Required[Literal["message"]]
    """Always `message`."""
    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[Iterable[RealtimeConversationItemUserMessageContentParam]]
    """Parts of the message."""
    id: str
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: RealtimeItemStatus
    """Progress of the item."""


Content = RealtimeConversationItemUserMessageContentParam
