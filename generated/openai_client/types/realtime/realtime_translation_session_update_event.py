from typing import Literal

from ..._core.models import Model
from .realtime_translation_session_update_request import (
    RealtimeTranslationSessionUpdateRequest,
)


class RealtimeTranslationSessionUpdateEvent(Model):
    """Change settings of the session; what is left out stays as it is."""

    type: Literal["session.update"]
    """Always `session.update`."""
    session: RealtimeTranslationSessionUpdateRequest
    """Settings to change."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
