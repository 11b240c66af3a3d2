from typing import Literal

from ..._core.models import Model


class RealtimeResponseAudioDoneEvent(Model):
    """The audio of a part is complete."""

    type: Literal["response.output_audio.done"]
    """Always `response.output_audio.done`."""
    content_index: int
    """Index of the part in the item."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Index of the item in the response."""
    response_id: str
    """Id of the response."""
    event_id: str
    """Id of the event."""


ResponseAudioDoneEvent = RealtimeResponseAudioDoneEvent
