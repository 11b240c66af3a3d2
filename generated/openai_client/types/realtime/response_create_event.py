from typing import Literal

from ..._core.models import Model
from .realtime_response_create_params import RealtimeResponseCreateParams


class RealtimeResponseCreateEvent(Model):
    """Have the model respond. With turn detection the server does this by itself."""

    type: Literal["response.create"]
    """Always `response.create`."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
    response: RealtimeResponseCreateParams | None = None
    """Settings of this response."""


ResponseCreateEvent = RealtimeResponseCreateEvent
