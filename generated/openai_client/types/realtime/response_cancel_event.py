from typing import Literal

from ..._core.models import Model


class RealtimeResponseCancelEvent(Model):
    """Cancel a response that is in progress."""

    type: Literal["response.cancel"]
    """Always `response.cancel`."""
    event_id: str | None = None
    """Id of your own for the event. An error that it causes names it."""
    response_id: str | None = None
    """Id of the response. Default: the conversation's."""


ResponseCancelEvent = RealtimeResponseCancelEvent
