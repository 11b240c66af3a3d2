from typing import Literal

from ..._core.models import Model
from .realtime_error import RealtimeError


class RealtimeErrorEvent(Model):
    """An error. Most sessions go on after it."""

    type: Literal["error"]
    """Always `error`."""
    error: RealtimeError
    """What went wrong."""
    event_id: str
    """Id of the event."""
