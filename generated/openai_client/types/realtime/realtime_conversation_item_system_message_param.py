from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .realtime_item_status import RealtimeItemStatus


class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """A text."""

    type: Literal["input_text"]
    """Always `input_text`."""
    text: str
    """Text of the part."""


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Context or further instructions."""

    type: Required[Literal["message"]]
    """Always `message`."""
    role: Required[Literal["system"]]
    """Always `system`."""
    content: Required[Iterable[RealtimeConversationItemSystemMessageContentParam]]
    """Parts of the message."""
    id: str
    """Id of the item; yours or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: RealtimeItemStatus
    """Progress of the item."""


Content = RealtimeConversationItemSystemMessageContentParam
