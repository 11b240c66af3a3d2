from typing import Literal

from ..._core.models import Model


class RealtimeResponseTextDoneEvent(Model):
    """The text of a part is complete."""

    type: Literal["response.output_text.done"]
    """Always `response.output_text.done`."""
    content_index: int
    """Index of the part in the item."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    text: str
    """The text."""
    event_id: str
    """Id of the event."""


ResponseTextDoneEvent = RealtimeResponseTextDoneEvent
