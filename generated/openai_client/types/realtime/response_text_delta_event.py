from typing import Literal

from ..._core.models import Model


class RealtimeResponseTextDeltaEvent(Model):
    """The next piece of text."""

    type: Literal["response.output_text.delta"]
    """Always `response.output_text.delta`."""
    content_index: int
    """Index of the part in the item."""
    delta: str
    """The next piece."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseTextDeltaEvent = RealtimeResponseTextDeltaEvent
