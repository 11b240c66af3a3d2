from typing import Literal

from ..._core.models import Model
from .conversation_item import RealtimeConversationItem


class RealtimeResponseOutputItemDoneEvent(Model):
    """An item of a response is complete."""

    type: Literal["response.output_item.done"]
    """Always `response.output_item.done`."""
    item: RealtimeConversationItem
    """The item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseOutputItemDoneEvent = RealtimeResponseOutputItemDoneEvent
