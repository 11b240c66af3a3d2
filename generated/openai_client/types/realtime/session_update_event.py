from typing import Literal

from ..._core.models import Model
from .session_created_event import RealtimeSessionSettings


class RealtimeSessionUpdateEvent(Model):
    """Change settings of the session; what is left out stays as it is."""

    type: Literal["session.update"]
    """Always `session.update`."""
    session: RealtimeSessionSettings
    """Settings of the session."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""


Session = RealtimeSessionSettings
SessionUpdateEvent = RealtimeSessionUpdateEvent
