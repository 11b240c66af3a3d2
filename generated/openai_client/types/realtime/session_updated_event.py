from typing import Literal

from ..._core.models import Model
from .session_created_event import RealtimeSessionSettings


class RealtimeSessionUpdatedEvent(Model):
    """The settings of the session changed; all of them as they are now."""

    type: Literal["session.updated"]
    """Always `session.updated`."""
    session: RealtimeSessionSettings
    """Settings of the session."""
    event_id: str
    """Id of the event."""


Session = RealtimeSessionSettings
SessionUpdatedEvent = RealtimeSessionUpdatedEvent
