from typing import Literal

from ..._core.models import Model


class RealtimeTranslationSessionCloseEvent(Model):
    """End the session once all audio is translated. The server then sends
    `session.closed`.
    """

    type: Literal["session.close"]
    """Always `session.close`."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
