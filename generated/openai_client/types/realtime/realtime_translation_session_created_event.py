from typing import Literal

from ..._core.models import Model
from .realtime_translation_session import RealtimeTranslationSession


class RealtimeTranslationSessionCreatedEvent(Model):
    """The session began, with these settings."""

    type: Literal["session.created"]
    """Always `session.created`."""
    session: RealtimeTranslationSession
    """Settings of the session."""
    event_id: str
    """Id of the event."""
