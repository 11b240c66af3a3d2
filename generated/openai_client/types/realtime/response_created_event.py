from typing import Literal

from ..._core.models import Model
from .realtime_response import RealtimeResponse


class RealtimeResponseCreatedEvent(Model):
    """A response began."""

    type: Literal["response.created"]
    """Always `response.created`."""
    response: RealtimeResponse
    """The response."""
    event_id: str
    """Id of the event."""


ResponseCreatedEvent = RealtimeResponseCreatedEvent
