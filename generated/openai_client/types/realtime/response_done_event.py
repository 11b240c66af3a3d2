from typing import Literal

from ..._core.models import Model
from .realtime_response import RealtimeResponse


class RealtimeResponseDoneEvent(Model):
    """A response ended, however it ended."""

    type: Literal["response.done"]
    """Always `response.done`."""
    response: RealtimeResponse
    """The response."""
    event_id: str
    """Id of the event."""


ResponseDoneEvent = RealtimeResponseDoneEvent
