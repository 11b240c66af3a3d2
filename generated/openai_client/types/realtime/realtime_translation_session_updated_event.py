from typing import Literal

from ..._core.models import Model
from .realtime_translation_session import RealtimeTranslationSession


class RealtimeTranslationSessionUpdatedEvent(Model):
    """The settings of the session changed; all of them as they are now."""

    type: Literal["session.updated"]
    """Always `session.updated`."""
    session: RealtimeTranslationSession
    """Settings of the session."""
    event_id: str
    """Id of the event."""
