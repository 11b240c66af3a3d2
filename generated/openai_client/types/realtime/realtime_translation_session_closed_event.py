from typing import Literal

from ..._core.models import Model


class RealtimeTranslationSessionClosedEvent(Model):
    """The session ended; nothing follows."""

    type: Literal["session.closed"]
    """Always `session.closed`."""
    event_id: str
    """Id of the event."""
