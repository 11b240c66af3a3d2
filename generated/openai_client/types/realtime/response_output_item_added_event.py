from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class RealtimeResponseOutputItemAddedEvent(Model):
    """A response began an item."""

    type: Literal["response.output_item.added"]
    """Always `response.output_item.added`."""
    item: RealtimeConversationItem
    """The item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseOutputItemAddedEvent = RealtimeResponseOutputItemAddedEvent
